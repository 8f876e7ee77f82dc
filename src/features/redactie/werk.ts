import type { Actor } from '@/domain/access/actor'
import { magToevoegen } from '@/domain/redactie/bereik'
import type { Soort } from '@/domain/redactie/soorten'
import type { Tx } from '@/server/db/transaction'
import * as conceptData from './concepten/data'
import * as data from './data'
import { veldenSchema } from './inhoud'
import { naamveld, nogNiets } from './schema'
import * as versieData from './versies/data'

type Concept = Awaited<ReturnType<typeof conceptData.findConcept>>

/** A text that somebody works on: public, or new or removed and known by the own draft only. */
export type Werk = data.Tekst & { readonly openbaar: boolean; readonly concept: Concept }

/** One text within reach, with the own draft; undefined when there is neither a text nor a draft nor a text that was. */
export async function findWerk(
  tx: Tx,
  actor: Actor,
  soort: Soort,
  sleutel: string,
  find: typeof data.findTekst = data.findTekst,
): Promise<Werk | undefined> {
  const tekst = await find(tx, actor, soort, sleutel)
  const concept = await conceptData.findConcept(tx, actor, soort, sleutel)
  if (tekst) return { ...tekst, openbaar: true, concept }
  if (!magToevoegen(actor, soort)) return undefined
  const versie = await versieData.laatsteVersie(tx, soort, sleutel)
  if (!concept && versie === 0) return undefined
  const naam = concept ? titelVan(concept.velden, sleutel) : sleutel
  return { sleutel, naam, inhoud: nogNiets, versie, openbaar: false, concept }
}

/** What a draft is called; its key as long as it has no title. */
export const titelVan = (velden: unknown, sleutel: string): string =>
  veldenSchema.parse(velden)[naamveld] || sleutel
