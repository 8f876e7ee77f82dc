import { type Antwoorden, type Antwoordveld, vragen } from './antwoorden'
import type { Feiten } from './feiten'

/** One thing that still misses, and where it is filled in: in the form (`antwoord`), or in the overleg itself. */
export type Gemis = {
  readonly veld: number
  readonly melding: string
  readonly antwoord: Antwoordveld | null
}

/** Everything that has to be filled in before the terugkoppeling may leave, in the order of the fields. */
export const watOntbreekt = (feiten: Feiten, antwoorden: Antwoorden): readonly Gemis[] => [
  ...inHetOverleg(feiten),
  ...inDeAntwoorden(antwoorden),
]

function inHetOverleg(feiten: Feiten): Gemis[] {
  const eisen: readonly (readonly [number, boolean, string])[] = [
    [2, feiten.datum !== null, 'De datum van het overleg ontbreekt.'],
    [4, feiten.reden !== null, 'De reden voor RDM-trede 3 ontbreekt.'],
    [6, feiten.deelnemers.length > 0, 'Er staan geen deelnemers bij het overleg.'],
    [
      6,
      feiten.deelnemers.every(({ aanwezig }) => aanwezig !== null),
      'Niet van iedereen staat er of hij of zij er was.',
    ],
    [7, feiten.uitkomst !== null, 'De uitkomst van het overleg ontbreekt.'],
    [8, feiten.naarTrede4 || feiten.oplossingen.length > 0, 'De soort oplossing ontbreekt.'],
  ]
  return eisen
    .filter(([, voldaan]) => !voldaan)
    .map(([veld, , melding]) => ({ veld, melding, antwoord: null }))
}

const velden: readonly (readonly [number, Antwoordveld, (antwoorden: Antwoorden) => boolean])[] = [
  [10, 'hiaat', () => true],
  [10, 'hiaatTekst', heeftHiaat],
  [10, 'lobby', heeftHiaat],
  [11, 'les', () => true],
  [11, 'lesDelen', () => true],
  [12, 'regie', () => true],
  [12, 'vervolgDatum', () => true],
  [13, 'ondersteuner', () => true],
  [13, 'inwoner', () => true],
  [13, 'inwonerReden', ({ inwoner }) => inwoner === 'nee'],
  [14, 'signaal', () => true],
  [14, 'signaalTekst', ({ signaal }) => signaal === 'ja'],
]

function heeftHiaat({ hiaat }: Antwoorden): boolean {
  return hiaat !== undefined && hiaat !== 'geen'
}

const inDeAntwoorden = (antwoorden: Antwoorden): Gemis[] =>
  velden
    .filter(([, naam, nodig]) => nodig(antwoorden) && !antwoorden[naam]?.trim())
    .map(([veld, antwoord]) => ({ veld, antwoord, melding: `Nog niet ingevuld: ‘${vragen[antwoord]}’` }))

/** What does not hold any more is not kept: no text about a gap when there was none. */
export function watTelt(antwoorden: Antwoorden): Antwoorden {
  const telt = new Set<string>(velden.filter(([, , nodig]) => nodig(antwoorden)).map(([, naam]) => naam))
  return Object.fromEntries(Object.entries(antwoorden).filter(([naam, waarde]) => telt.has(naam) && waarde))
}
