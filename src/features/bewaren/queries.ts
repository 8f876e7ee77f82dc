import { z } from 'zod'
import type { Actor } from '@/domain/access/actor'
import { beslistOver } from '@/domain/access/beslistOver'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { defineQuery } from '@/server/guarded'
import { type Alles, findAlles, listTermijnen } from './data'
import { inzageTekst } from './inzage'

const binnenBereik = async (tx: Tx, actor: Actor, id: string): Promise<Alles | null> => {
  const alles = z.uuid().safeParse(id).success ? await findAlles(tx, id) : null
  return alles && beslistOver(actor, alles.gemeenteCode) ? alles : null
}

/** What is kept of this casus and for how long, and what was decided about it. */
export const findGegevens = defineQuery('casus.bewaren', async (tx, actor, id: string) => {
  const alles = await binnenBereik(tx, actor, id)
  if (!alles) return null
  const { code, gewistOp, vasthoudingen, verzoeken } = alles
  return {
    id,
    code,
    gewistOp,
    vastgehouden: vasthoudingen[0] ?? null,
    verzoeken,
    termijnen: await listTermijnen(tx),
  }
})

export type Gegevens = NonNullable<Awaited<ReturnType<typeof findGegevens>>>

/** Everything that is held, for an inwoner who asked; that it was given is logged. */
export const findInzage = defineQuery('casus.bewaren', async (tx, actor, id: string) => {
  const alles = await binnenBereik(tx, actor, id)
  if (!alles) return null
  await recordAudit(tx, actor, { handeling: 'casus.inzage-verstrekt', casusId: id })
  return inzageTekst(alles, now())
})
