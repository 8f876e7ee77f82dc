/** The name of the checkbox that says: what the guard warned for in this field identifies nobody. */
export const confirmationOf = (name: string): string => `${name}Bevestigd`
