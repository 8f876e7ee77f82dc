import { randomUUID } from 'node:crypto'
import type { Actor } from '@/domain/access/actor'
import {
  doetOverlegHandeling,
  type OverlegHandeling,
  overlegOvergangen,
  volgendeOverlegStatus,
} from '@/domain/escalatieoverleg/overleg'
import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { overgangMessages } from '../overgang'
import { addGebeurtenis, lockOverleg, type OverlegChanges, saveOverleg } from './data'
import { kanVanaf, type Overleg, toOverleg } from './overleg'

/** Which overleg, and which state of it the person had in front of them. */
export type Gezien = { readonly id: string; readonly gezien: number }

export type StapReason =
  | 'overleg-niet-gevonden'
  | 'overleg-gewijzigd'
  | 'overleg-kan-niet'
  | 'overleg-nog-niet-begonnen'
  | 'aanmelding-beeindigd'

export const stapMessages: Record<StapReason, string> = {
  'overleg-niet-gevonden': 'Dit overleg bestaat niet (meer), of is niet van uw gemeente.',
  'overleg-gewijzigd':
    'Een collega was u net voor. Er is niets overschreven. Bekijk op deze pagina wat er nu geldt. Uw tekst staat er nog.',
  'overleg-kan-niet': 'Dit kan nu niet (meer): het overleg is bij een andere stap. Uw tekst staat er nog.',
  'overleg-nog-niet-begonnen':
    'Dit kan pas als het overleg is begonnen. Er is niets vastgelegd. Uw tekst staat er nog.',
  'aanmelding-beeindigd':
    'De aanmelding is intussen ingetrokken of afgesloten. Het overleg kan daarom niet verder. Uw tekst staat er nog.',
}

/** For acts that also move the aanmelding. */
export const stapEnAanmeldingMessages = { ...overgangMessages, ...stapMessages }

/** Takes the overleg for this transaction and decides whether the act may be done. Nothing is written yet. */
export async function beginStap(
  tx: Tx,
  actor: Actor,
  { id, gezien }: Gezien,
  handeling: OverlegHandeling,
): Promise<Result<Overleg, StapReason>> {
  const row = doetOverlegHandeling(actor.rol, handeling) ? await lockOverleg(tx, actor, id) : null
  if (!row) return refused('overleg-niet-gevonden')
  const overleg = toOverleg(row, actor, now())
  if (overleg.versie !== gezien) return refused('overleg-gewijzigd')
  if (overleg.aanmeldingBeeindigd && handeling !== 'stop') return refused('aanmelding-beeindigd')
  if (kanVanaf(handeling, overleg)) return refused('overleg-nog-niet-begonnen')
  return overleg.handelingen.includes(handeling) ? ok(overleg) : refused('overleg-kan-niet')
}

/** Writes what the act changes, with its line in the history and its audit row. */
export async function sluitStap(
  tx: Tx,
  actor: Actor,
  overleg: Pick<Overleg, 'id' | 'status' | 'aanmeldingId'>,
  handeling: OverlegHandeling,
  { changes = {}, tekst = null }: { changes?: OverlegChanges; tekst?: string | null } = {},
): Promise<void> {
  const status = volgendeOverlegStatus(overleg.status, handeling)
  if (!status.ok) throw new Error(`${handeling} kan niet vanuit ${overleg.status}`)
  await saveOverleg(tx, overleg.id, status.value, changes)
  await addGebeurtenis(tx, {
    id: randomUUID(),
    overlegId: overleg.id,
    op: now(),
    handeling,
    vanStatus: overleg.status,
    naarStatus: status.value,
    rol: actor.rol,
    doorNaam: actor.naam,
    organisatieNaam: actor.organisatie.naam,
    tekst,
  })
  await recordAudit(tx, actor, {
    handeling: overlegOvergangen[handeling].audit,
    aanmeldingId: overleg.aanmeldingId,
  })
}
