/** Keys that mean something else already: a page of the redactie, or a place on the pages of the portal. */
const bezet = ['nieuw', 'inhoud', 'woorden']

/** A key is part of an address, so it stays short. */
const langste = 60

/** The key of a new text: its title as an address, with a number when that one is taken. It stays, whatever the title becomes. */
export function nieuweSleutel(titel: string, genomen: readonly string[]): string {
  const kaal = titel
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const begin = kaal.slice(0, langste).replace(/^-|-$/g, '') || 'tekst'
  const vol = new Set([...bezet, ...genomen])
  for (let nummer = 1; ; nummer += 1) {
    const sleutel = nummer === 1 ? begin : `${begin}-${nummer}`
    if (!vol.has(sleutel)) return sleutel
  }
}
