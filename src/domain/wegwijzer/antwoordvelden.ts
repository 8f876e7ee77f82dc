import { antwoordOp } from '@/domain/routering/antwoorden'
import type { Situatie } from '@/domain/routering/situatie'
import type { Gesteld, Optie, TafelsVraag, Vraag, VraagId } from '@/domain/routering/vragen/vraag'
import { weetNietLabel } from '@/domain/routering/vragen/vraag'
import { vragen } from '@/domain/routering/vragen/vragen'

/** The answers as a wizard holds them: given, or answered with "weet ik niet". */
export type Antwoorden = { readonly situatie: Situatie; readonly gesteld: Gesteld }

export const geenAntwoorden: Antwoorden = { situatie: {}, gesteld: new Set() }

/** A name and value of a form field; a list is the same name more than once. */
export type Veld = readonly [naam: string, waarde: string]

/** Posted for "weet ik niet" where the contract has no value for it. */
export const weetNietGepost = 'weet-niet'
export const nietBesprokenGepost = 'niet-besproken'

/** Somebody always knows this, or has to choose. */
const zonderWeetNiet: ReadonlySet<VraagId> = new Set(['directGevaar', 'rol'])

/** "Waar loopt u vast?" has no rest category in the contract. */
const eigenLabels: Readonly<Partial<Record<VraagId, string>>> = { vraag: 'Iets anders, of ik weet het niet' }

/** What is posted for "weet ik niet"; null when this question does not offer it. */
export const weetNietWaarde = (vraag: Vraag): string | null =>
  vraag.soort === 'tafels' || zonderWeetNiet.has(vraag.id) ? null : (vraag.weetNiet ?? weetNietGepost)

/** Everything a person can choose at this question, "weet ik niet" last. */
export function keuzesVan(vraag: Vraag): readonly Optie[] {
  const waarde = weetNietWaarde(vraag)
  return waarde === null
    ? vraag.opties
    : [...vraag.opties, { waarde, label: eigenLabels[vraag.id] ?? weetNietLabel }]
}

/** The field for the outcome at one table. */
export const tafelveld = (vraag: TafelsVraag, tafel: string): string => `${vraag.id}.${tafel}`

/** What was chosen at this question, as the form fields that say so. Empty when it is not answered. */
export function veldenVan(vraag: Vraag, { situatie, gesteld }: Antwoorden): readonly Veld[] {
  const antwoord = antwoordOp(situatie, vraag.id)
  if (vraag.soort === 'tafels') return tafelveldenVan(vraag, situatie.eerder)
  if (antwoord === undefined) return gesteld.has(vraag.id) ? [[vraag.id, weetNietGepost]] : []
  return [antwoord].flat().map((waarde) => [vraag.id, String(waarde)])
}

function tafelveldenVan(vraag: TafelsVraag, eerder: Situatie['eerder']): readonly Veld[] {
  if (eerder === undefined) return []
  const uitkomsten = new Map<string, string>(eerder.map(({ tafel, uitkomst }) => [tafel, uitkomst]))
  return vraag.tafels.map(({ waarde }) => [
    tafelveld(vraag, waarde),
    uitkomsten.get(waarde) ?? nietBesprokenGepost,
  ])
}

/** All answers as form fields; `leesAntwoorden` reads them back. */
export const alleVelden = (antwoorden: Antwoorden): readonly Veld[] =>
  vragen.flatMap((vraag) => veldenVan(vraag, antwoorden))
