import type { Actor } from '@/domain/access/actor'
import { type CasusHandeling, magNu } from '@/domain/casus/handelingen'
import { ok, type Result, refused } from '@/domain/result'
import { procesmanagersOf } from '@/server/accountsOf'
import { recordAudit } from '@/server/audit'
import { recordCasusGebeurtenis } from '@/server/casusGebeurtenis'
import { wachtOpBeurt } from '@/server/casusRow'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { enqueue } from '@/server/outbox'
import { findStandRow, lezerVan, type StandRow, toStand } from './data'

export type CasusHandelingReason = 'niet-gevonden' | 'kan-niet-meer'

export const casusHandelingMessages: Record<CasusHandelingReason, string> = {
  'niet-gevonden': 'Deze casus bestaat niet (meer), of is niet van u.',
  'kan-niet-meer':
    'Dit kan nu niet (meer): er is intussen iets veranderd. Uw tekst staat er nog. Bekijk de casus opnieuw.',
}

/** The casus, if this person may do this act with it now. Whoever comes second waits, and then reads what the first one did. */
export async function voorHandeling(
  tx: Tx,
  actor: Actor,
  casusId: string,
  ...handelingen: readonly CasusHandeling[]
): Promise<Result<StandRow, CasusHandelingReason>> {
  await wachtOpBeurt(tx, casusId)
  const row = await findStandRow(tx, casusId)
  if (!row) return refused('niet-gevonden')
  const lezer = lezerVan(row, actor)
  const mag = handelingen.some((handeling) => magNu(handeling, toStand(row), lezer, now()))
  return mag ? ok(row) : refused('kan-niet-meer')
}

type Gedaan = {
  readonly casusId: string
  readonly handeling: CasusHandeling
  readonly audit: `casus.${string}`
  readonly tekst: string
  readonly terugmelding?: boolean
  /** Who hears of it by mail; whoever did it is not told. */
  readonly bericht?: { readonly soort: string; readonly aan: readonly string[] }
}

/** The traces of an act on a casus: timeline, audit, notices. Before the act takes the casus out of the sight of who did it. */
export async function legVast(tx: Tx, actor: Actor, gedaan: Gedaan): Promise<void> {
  const { casusId, handeling, audit, tekst, terugmelding, bericht } = gedaan
  await recordCasusGebeurtenis(tx, actor, {
    casusId,
    handeling,
    tekst,
    ...(terugmelding ? { terugmelding } : {}),
  })
  await recordAudit(tx, actor, { handeling: audit, casusId })
  for (const accountId of new Set(bericht?.aan ?? [])) {
    if (bericht && accountId !== actor.accountId)
      await enqueue(tx, { soort: bericht.soort, aan: { accountId }, over: { casusId } })
  }
}

/** Everybody who works on the casus: who started it, applied with it, and the procesmanager of its gemeente. */
export const betrokkenen = async (tx: Tx, row: StandRow): Promise<string[]> => [
  row.aangemaaktDoorId,
  ...row.plekken.map(({ aanmelderId }) => aanmelderId),
  ...(await procesmanagersOf(tx, row.gemeenteCode)),
]
