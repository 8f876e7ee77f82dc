import { findTafel, tafelSlugs } from '../routering/tafels'

/** The shortest and the longest term that may be set, in days: never at once, and never for ever. */
type Grenzen = { readonly min: number; readonly max: number }

const grenzen: Readonly<Record<string, Grenzen>> = {
  concept: { min: 14, max: 365 },
  casus: { min: 30, max: 1825 },
  'trede-3': { min: 90, max: 3650 },
  'bewaard-formulier': { min: 1, max: 7 },
  bericht: { min: 7, max: 365 },
}

const namen: Readonly<Record<string, string>> = {
  concept: 'Een casus die nooit is verstuurd, na de laatste wijziging',
  casus: 'Een casus die klaar is, na de laatste stap',
  'trede-3': 'Een casus met een overleg van RDM-trede 3, na de laatste stap',
  'bewaard-formulier': 'Half getypte tekst van wie te lang weg was',
  bericht: 'Een verstuurde mail (daar staat nooit inhoud in)',
}

const voorTafel = 'tafel-'

/** The kinds that have a term always, and the tables, that may have one of their own. */
export const bewaarsoorten: readonly string[] = [
  ...Object.keys(grenzen),
  ...tafelSlugs.map((slug) => `${voorTafel}${slug}`),
]

const tafelVan = (soort: string) =>
  soort.startsWith(voorTafel) ? findTafel(soort.slice(voorTafel.length)) : undefined

/** A table may also go without: then the term of every casus counts. */
export const magLeeg = (soort: string): boolean => tafelVan(soort) !== undefined

/** Whether texts of casussen go by this term; how many those are can then be said beforehand. */
export const wistCasussen = (soort: string): boolean => !['bewaard-formulier', 'bericht'].includes(soort)

/** What a term is about, as people read it; an unknown kind is called by its own name. */
export function bewaarnaam(soort: string): string {
  const tafel = tafelVan(soort)
  return tafel ? `Een casus die bij ${tafel.naam} was, na de laatste stap` : (namen[soort] ?? soort)
}

/** Between how many days this term may be set. */
export const grenzenVan = (soort: string): Grenzen =>
  grenzen[tafelVan(soort) ? 'casus' : soort] ?? { min: 1, max: 3650 }

/** What is wrong with this term; undefined when it may be set. */
export function bezwaarTegen(soort: string, dagen: number): string | undefined {
  const { min, max } = grenzenVan(soort)
  return Number.isInteger(dagen) && dagen >= min && dagen <= max
    ? undefined
    : `Vul een aantal dagen in van ${min} tot en met ${max}.`
}
