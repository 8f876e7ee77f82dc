import type { Actor } from '@/domain/access/actor'
import type { Tx } from '@/server/db/transaction'

/** What a coordinator sees of a casus that came along the own channel: that it is there, from whom and since when. No texts. */
const doorgestuurd = {
  id: true,
  referentie: true,
  status: true,
  gemeenteCode: true,
  doorgestuurdOp: true,
  kanaal: true,
  kenmerk: true,
  ligtBijSinds: true,
  uiterlijk: true,
  tafel: { select: { naam: true, korteNaam: true } },
  aanmelder: { select: { rol: true, organisatie: { select: { naam: true } } } },
} as const

const withinReach = (actor: Actor, statussen: readonly string[]) => ({
  tafelSlug: { in: [...actor.tafels] },
  status: { in: [...statussen] },
  doorgestuurdOp: { not: null },
})

/** What was sent to the own tables and has no outcome yet; what is due first comes first. */
export const listDoorgestuurdRows = (tx: Tx, actor: Actor) =>
  tx.aanmelding.findMany({
    where: withinReach(actor, ['doorgestuurd']),
    orderBy: [{ uiterlijk: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: 200,
    select: doorgestuurd,
  })

/** One of them, also when somebody told its outcome by now. */
export const findDoorgestuurdRow = (tx: Tx, actor: Actor, id: string) =>
  tx.aanmelding.findFirst({
    where: { id, ...withinReach(actor, ['doorgestuurd', 'afgerond']) },
    select: doorgestuurd,
  })

export type DoorgestuurdRow = Awaited<ReturnType<typeof listDoorgestuurdRows>>[number]
