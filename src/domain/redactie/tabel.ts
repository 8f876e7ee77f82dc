import { type Soort, soortVan } from './soorten'
import { inWoorden } from './verschil'

export type Openbaar = { readonly sleutel: string; readonly naam: string; readonly inhoud: unknown }

/** Every text of a kind as a table: a row per text, a column per part, in the words of the form; the lines of a list in one cell. */
export function alsTabel(soort: Soort, teksten: readonly Openbaar[]): readonly (readonly string[])[] {
  const { plan } = soortVan(soort)
  const kop = ['Sleutel', 'Naam', ...inWoorden(plan, undefined).map(({ label }) => label)]
  const rijen = teksten.map(({ sleutel, naam, inhoud }) => [
    sleutel,
    naam,
    ...inWoorden(plan, inhoud).map(({ regels }) => regels.join('\n')),
  ])
  return [kop, ...rijen]
}
