import type { Tx } from '@/server/db/transaction'
import { enqueue } from '@/server/outbox'
import type { OverlegChanges } from '../data'
import type { Deelnemer, Overleg } from '../overleg'

type Uitgenodigd = Pick<Deelnemer, 'id' | 'email'>
type Soort = 'overleg-uitnodiging' | 'overleg-afgezegd'

/** One mail with a calendar file for one person; whoever has no address is asked by the ZVH itself. */
export async function mailDeelnemer(
  tx: Tx,
  overlegId: string,
  soort: Soort,
  { id, email }: Uitgenodigd,
  volgnummer: number,
): Promise<void> {
  if (email === null) return
  const gegevens = { deelnemerId: id, volgnummer }
  await enqueue(tx, { soort, aan: { adres: email }, over: { overlegId }, gegevens })
}

/** Withdraws the meeting from every calendar it stands in; returns what changes in the overleg. */
export async function meldAfgezegd(
  tx: Tx,
  { id, deelnemers, volgnummer }: Pick<Overleg, 'id' | 'deelnemers' | 'volgnummer'>,
): Promise<OverlegChanges> {
  const next = volgnummer + 1
  for (const deelnemer of deelnemers)
    if (deelnemer.uitgenodigdOp) await mailDeelnemer(tx, id, 'overleg-afgezegd', deelnemer, next)
  return { volgnummer: next }
}
