import { z } from 'zod'
import { type Formulier, isGevraagd, type StapId, stappen, type Veld, type VeldNaam } from './formulier'

/** One part of the form with its questions and answers as a person reads them; a caller may add parts of its own. */
export type Deel = {
  readonly stap: string
  readonly titel: string
  readonly antwoorden: readonly { readonly label: string; readonly antwoord: string }[]
}

/** A step as shown; `veld` says which question to change. */
export type SamengevatteStap = {
  readonly stap: StapId
  readonly titel: string
  readonly antwoorden: readonly {
    readonly veld: VeldNaam
    readonly label: string
    readonly antwoord: string
  }[]
}

/** What was stored at Versturen. */
export const delenSchema: z.ZodType<readonly Deel[]> = z.array(
  z.object({
    stap: z.string(),
    titel: z.string(),
    antwoorden: z.array(z.object({ label: z.string(), antwoord: z.string() })),
  }),
)

/** The questions that were put and the answers as shown, in the order of the form: for the check page and to store. */
export const samenvatting = (formulier: Formulier): readonly SamengevatteStap[] =>
  stappen.map((stap) => ({
    stap: stap.id,
    titel: stap.titel,
    antwoorden: stap.velden
      .filter((veld) => isGevraagd(veld, formulier))
      .map((veld) => ({ veld: veld.naam, label: veld.label, antwoord: inWords(veld, formulier) })),
  }))

function inWords(veld: Veld, formulier: Formulier): string {
  const given = [formulier[veld.naam] ?? []].flat()
  if (given.length === 0) return 'Niet ingevuld'
  const label = (waarde: string) => veld.opties?.find((optie) => optie.waarde === waarde)?.label ?? waarde
  return given.map(label).join(', ')
}
