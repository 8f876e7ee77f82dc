/** What an empty "last day to hand in" means at this table. */
export const inleverHint = (dagenVooraf: number | null): string =>
  dagenVooraf === null
    ? 'Laat leeg als er geen uiterste dag is. Op die dag kan het tot 17.00 uur.'
    : `Laat leeg voor de termijn van de tafel: ${dagenVooraf} dagen vooraf. Op die dag kan het tot 17.00 uur.`
