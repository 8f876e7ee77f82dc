import type { Actor } from '@/domain/access/actor'
import { beslistOver } from '@/domain/access/beslistOver'
import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { defineCommand } from '@/server/guarded'
import { addVasthouding, addVerzoek, endVasthouding, findVoorBesluit, wisOpVerzoek } from './data'
import type { Besluit, BewaarHandeling } from './schema'

type Reason = 'niet-gevonden' | 'wordt-vastgehouden' | 'niet-vastgehouden' | 'al-gewist'
type Doe = (tx: Tx, actor: Actor, besluit: Besluit, nu: Date) => Promise<Reason | undefined>

const audit: Record<BewaarHandeling, string> = {
  houdVast: 'casus.vastgehouden',
  laatLos: 'casus.losgelaten',
  wijsInzageAf: 'casus.inzage-afgewezen',
  wis: 'casus.gewist-op-verzoek',
  wijsWissenAf: 'casus.wissen-afgewezen',
}

const doen: Record<BewaarHandeling, Doe> = {
  houdVast: async (tx, actor, { casusId, reden }, nu) => {
    await addVasthouding(tx, actor, casusId, reden, nu)
    return undefined
  },
  laatLos: async (tx, _actor, { casusId }, nu) =>
    (await endVasthouding(tx, casusId, nu)).count === 0 ? 'niet-vastgehouden' : undefined,
  wijsInzageAf: async (tx, actor, { casusId, reden }, nu) => {
    await addVerzoek(tx, actor, casusId, { soort: 'inzage', besluit: 'afgewezen', reden }, nu)
    return undefined
  },
  wis: async (tx, actor, { casusId, reden }, nu) => {
    const verzoek = await addVerzoek(
      tx,
      actor,
      casusId,
      { soort: 'verwijdering', besluit: 'toegewezen', reden },
      nu,
    )
    return (await wisOpVerzoek(tx, verzoek, nu)) ? undefined : 'wordt-vastgehouden'
  },
  wijsWissenAf: async (tx, actor, { casusId, reden }, nu) => {
    await addVerzoek(tx, actor, casusId, { soort: 'verwijdering', besluit: 'afgewezen', reden }, nu)
    return undefined
  },
}

/** Holds, lets go, or answers what an inwoner asked; each with its reason. */
export const beslis = defineCommand(
  'casus.bewaren',
  async (tx, actor, besluit: Besluit): Promise<Result<string, Reason>> => {
    const casus = await findVoorBesluit(tx, besluit.casusId)
    if (!casus || !beslistOver(actor, casus.gemeenteCode)) return refused('niet-gevonden')
    const vast = casus.vasthoudingen.length > 0
    if (besluit.handeling === 'houdVast' && vast) return refused('wordt-vastgehouden')
    if (besluit.handeling === 'wis' && vast) return refused('wordt-vastgehouden')
    if (besluit.handeling === 'wis' && casus.gewistOp) return refused('al-gewist')
    const bezwaar = await doen[besluit.handeling](tx, actor, besluit, now())
    if (bezwaar) return refused(bezwaar)
    await recordAudit(tx, actor, { handeling: audit[besluit.handeling], casusId: casus.id })
    return ok(casus.id)
  },
)
