import type { Actor } from '@/domain/access/actor'
import type { Result } from '@/domain/result'
import { begin, bewaar, verstuur } from '@/features/terugkoppeling/commands'
import { findConcept } from '@/features/terugkoppeling/queries'
import { antwoordenFormulier } from '@/features/terugkoppeling/schema'

/** What somebody posts who fills in everything. */
export const ingevuld = {
  hiaat: 'vol',
  hiaatTekst: 'Een plek met behandeling en toezicht.',
  lobby: 'ja',
  les: 'Vraag de verzekeraar eerder aan tafel.',
  lesDelen: 'ja',
  regie: 'Procesmanager van de gemeente',
  vervolgDatum: '2027-02-01',
  ondersteuner: 'ja',
  inwoner: 'ja',
  inwonerReden: '',
  signaal: 'nee',
  signaalTekst: '',
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

export async function gezien(actor: Actor, id: string): Promise<Date> {
  return (await findConcept(actor, id))?.gezien ?? new Date(0)
}

/** Fills in the draft as this person sees it now. */
export async function vulIn(actor: Actor, id: string, anders: object = {}) {
  const input = { ...ingevuld, ...anders, id, gezien: (await gezien(actor, id)).toISOString() }
  return bewaar(actor, antwoordenFormulier.parse(input))
}

/** A terugkoppeling that was sent about this overleg. */
export async function verzonden(actor: Actor, overlegId: string, anders: object = {}): Promise<string> {
  const id = value(await begin(actor, overlegId))
  value(await vulIn(actor, id, anders))
  return value(await verstuur(actor, { id, gezien: await gezien(actor, id) }))
}
