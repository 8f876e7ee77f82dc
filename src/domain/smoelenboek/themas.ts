import { gemeenten } from '../routering/gemeenten'
import { tafels } from '../routering/tafels'

/**
 * What people are looked for by. S4 asks for a smoelenboek "by theme" and names no themes: this list is ours, and follows what the
 * tables and the wegwijzer ask about.
 */
export const themas = [
  { value: 'ggz', label: 'Psychiatrie en ggz' },
  { value: 'verslaving', label: 'Verslaving' },
  { value: 'beperking', label: 'Verstandelijke beperking' },
  { value: 'onbegrepen-gedrag', label: 'Onbegrepen gedrag' },
  { value: 'crisis', label: 'Crisis en acute zorg' },
  { value: 'verplichte-zorg', label: 'Verplichte zorg' },
  { value: 'zorg-en-straf', label: 'Zorg en straf' },
  { value: 'wonen', label: 'Wonen en dakloosheid' },
  { value: 'geld', label: 'Geld en schulden' },
  { value: 'jongvolwassenen', label: 'Jongeren die 18 worden' },
  { value: 'gezin', label: 'Gezin en naasten' },
  { value: 'clientondersteuning', label: 'Cliëntondersteuning' },
  { value: 'ervaring', label: 'Ervaringsdeskundigheid' },
  { value: 'zorgwetten', label: 'Zorgwetten en wie betaalt' },
  { value: 'gegevens', label: 'Gegevens delen en privacy' },
] as const

/** Somebody who works for all fourteen is found under each of them. */
export const heelTwente = 'twente'

/** Where somebody works. */
export const gebieden = [
  { value: heelTwente, label: 'Heel Twente' },
  ...gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
] as const

export const tafelkeuzes = tafels.map(({ slug, naam }) => ({ value: slug, label: naam }))

const labels: ReadonlyMap<string, string> = new Map(
  [...themas, ...gebieden, ...tafelkeuzes].map(({ value, label }): [string, string] => [value, label]),
)

/** The words for these values; a value that is no choice any more is left out. */
export const woordenVan = (values: readonly string[]): string[] =>
  values.flatMap((value) => labels.get(value) ?? [])
