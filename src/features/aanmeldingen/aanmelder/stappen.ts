import { type StapId, stapIds, stapVan } from '@/domain/aanmelding/formulier/formulier'

/** The base form, and after it the criteria of the chosen table. */
export type StapPad = StapId | 'criteria'

const stapPaden: readonly StapPad[] = [...stapIds, 'criteria']

export const eersteStap: StapPad = 'vraag'

/** The step in a URL; undefined when there is no such step. */
export const findStapPad = (pad: string): StapPad | undefined => stapPaden.find((stap) => stap === pad)

export const stapTitel = (stap: StapPad, tafel: string): string =>
  stap === 'criteria' ? `Past de casus bij ${tafel}?` : stapVan(stap).titel

export const stapNummer = (stap: StapPad): { current: number; total: number } => ({
  current: stapPaden.indexOf(stap) + 1,
  total: stapPaden.length,
})

/** Where "Volgende", "Vorige" and "Bewaren en later verder" lead. */
export const richtingen = ['volgende', 'vorige', 'later', 'controleren'] as const

export type Richting = (typeof richtingen)[number]

export const aanmeldingPad = (id: string): string => `/aanmeldingen/${id}`
export const stapUrl = (id: string, stap: StapPad): string => `/aanmeldingen/${id}/invullen/${stap}`
export const controleUrl = (id: string): string => `/aanmeldingen/${id}/controleren`

/** The page that comes after this step, in the direction that was pressed. */
export function vervolgUrl(
  aanmelding: { readonly id: string; readonly casus: { readonly id: string } },
  stap: StapPad,
  richting: Richting,
): string {
  if (richting === 'later') return `/casussen/${aanmelding.casus.id}`
  if (richting === 'controleren') return controleUrl(aanmelding.id)
  const next = stapPaden[stapPaden.indexOf(stap) + (richting === 'volgende' ? 1 : -1)]
  return next === undefined ? controleUrl(aanmelding.id) : stapUrl(aanmelding.id, next)
}
