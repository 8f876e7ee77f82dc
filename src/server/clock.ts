/** The one place where the portal reads the clock; domain functions are handed `nu`. */
export const now = (): Date => new Date()
