import { type Formulier, isGevraagd, type Stap, type Veld, type VeldNaam } from './formulier'

/** What a form posts or a row holds; nothing about it is certain. */
export type Invoer = Readonly<Record<string, unknown>>

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

/** The texts in a posted value, without blanks around them and without empty ones. */
const texts = (raw: unknown): string[] =>
  [raw]
    .flat()
    .filter((item) => typeof item === 'string')
    .map(tidy)
    .filter((text) => text !== '')

/** Values that are posted but that the question does not offer. */
export const unknownValues = (veld: Veld, raw: unknown): string[] =>
  veld.opties ? texts(raw).filter((text) => !veld.opties?.some((optie) => optie.waarde === text)) : []

/** The answer to one question; undefined when there is none, or none that the question offers. */
function readVeld(veld: Veld, raw: unknown): string | readonly string[] | undefined {
  const given = texts(raw)
  if (!veld.opties) return given[0]
  const chosen = veld.opties.map((optie) => optie.waarde).filter((waarde) => given.includes(waarde))
  if (veld.soort !== 'meerkeuze') return chosen[0]
  return chosen.length > 0 ? chosen : undefined
}

/** The answers of one step; questions that are not put lose their answer. */
export function leesStap(stap: Stap, invoer: Invoer): Formulier {
  const answers = Object.fromEntries(
    stap.velden
      .map((veld) => [veld.naam, readVeld(veld, invoer[veld.naam])] as const)
      .filter(([, waarde]) => waarde !== undefined),
  ) as Formulier
  const asked = stap.velden.filter((veld) => isGevraagd(veld, answers)).map((veld) => veld.naam)
  const kept = Object.entries(answers).filter(([naam]) => asked.includes(naam as VeldNaam))
  const confirmed = texts(invoer.bevestigd)
  return { ...Object.fromEntries(kept), bevestigd: asked.filter((naam) => confirmed.includes(naam)) }
}
