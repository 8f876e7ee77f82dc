import type { Actor } from '@/domain/access/actor'
import { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'

/** Nobody reads further on a start page; the rest stands in the list of that work. */
const most = 15

const regel = {
  id: true,
  referentie: true,
  status: true,
  ligtBijSinds: true,
  uiterlijk: true,
  tafel: { select: { korteNaam: true } },
} as const

/** Own aanmeldingen that wait for their applicant: drafts, questions, and hand-overs whose answer is not written down yet. */
export const listBijAanmelder = (tx: Tx, { accountId }: Actor, nu: Date) =>
  tx.aanmelding.findMany({
    where: {
      aanmelderId: accountId,
      OR: [
        { status: { in: ['concept', 'aanvulling-gevraagd'] } },
        { status: 'doorgestuurd', uiterlijk: { lt: nu } },
      ],
    },
    orderBy: [{ uiterlijk: { sort: 'asc', nulls: 'last' } }, { ligtBijSinds: 'asc' }],
    take: most,
    select: regel,
  })

/** Own aanmeldingen that lie too long with somebody else. */
export const listTeLaatElders = (tx: Tx, { accountId }: Actor, nu: Date) =>
  tx.aanmelding.findMany({
    where: {
      aanmelderId: accountId,
      uiterlijk: { lt: nu },
      status: { in: ['wacht-op-akkoord', 'ingediend', 'in-behandeling', 'geagendeerd', 'besproken'] },
    },
    orderBy: { uiterlijk: 'asc' },
    take: most,
    select: regel,
  })

/** What waits for the agreement of the procesmanager gemeente. */
export const listWachtOpAkkoord = (tx: Tx, gemeenteCode: string) =>
  tx.aanmelding.findMany({
    where: { gemeenteCode, status: 'wacht-op-akkoord' },
    orderBy: { ligtBijSinds: 'asc' },
    take: most,
    select: regel,
  })

/** "Kijk nu", not answered yet. */
export const listRodeKnoppen = (tx: Tx) =>
  tx.rodeKnop.findMany({
    where: { beantwoordOp: null },
    orderBy: { uiterlijk: 'asc' },
    take: most,
    select: {
      id: true,
      casusId: true,
      gedruktOp: true,
      uiterlijk: true,
      casus: { select: { code: true } },
    },
  })

export type TafelRow = {
  readonly id: string
  readonly referentie: string
  readonly status: string
  readonly ligtBijSinds: Date
  readonly uiterlijk: Date | null
  readonly tafel: string
  readonly tafelSlug: string
  readonly mijn: boolean
}

/**
 * What a reviewer has to do at the own tables: what nobody took yet, what is mine, and what is overdue at a colleague.
 * What goes on as a bestuurlijk escalatieoverleg stands in the list of `overleg/`, with the step that is on there.
 * One index per table gives the first rows in order, as in the werklijst.
 */
export const listBijTafels = (tx: Tx, { accountId, tafels }: Actor, nu: Date): Promise<TafelRow[]> =>
  tx.$queryRaw<TafelRow[]>`
    SELECT a.id, a.referentie, a.status, a.ligt_bij_sinds AS "ligtBijSinds", a.uiterlijk, t.korte_naam AS tafel,
           a.tafel_slug AS "tafelSlug", coalesce(a.behandelaar_id = ${accountId}::uuid, false) AS mijn
    FROM unnest(${[...tafels]}::text[]) AS mijne (slug) CROSS JOIN LATERAL (
      SELECT a.* FROM aanmelding a
      WHERE a.tafel_slug = mijne.slug AND a.status IN ('ingediend', 'in-behandeling', 'geagendeerd', 'besproken')
        AND a.ingediend_op IS NOT NULL AND NOT EXISTS (SELECT FROM overleg o WHERE o.aanmelding_id = a.id)
        AND (${bijMij(accountId, nu)} OR a.volgorde_op < ${nu})
      ORDER BY a.volgorde_op, a.id LIMIT ${most}) a
    JOIN overlegtafel t ON t.slug = a.tafel_slug ORDER BY a.volgorde_op, a.id LIMIT ${most}`

/** What stands on an agenda waits for its day. */
const bijMij = (accountId: string, nu: Date) =>
  Prisma.sql`(a.status <> 'geagendeerd' OR a.geagendeerd_voor < ${nu})
    AND (a.behandelaar_id IS NULL OR a.behandelaar_id = ${accountId}::uuid)`

/** What the procesmanager gemeente explains: what never reached a table. The other questions are for the table. */
const nietAangekomen = { ingediendOp: null, doorgestuurdOp: null } as const

/** Applicants who ask what a terugmelding of the own table, or a no of the own gemeente, means. */
export const listUitlegGevraagd = (tx: Tx, { rol, gemeenteCode, tafels }: Actor) =>
  tx.aanmelding.findMany({
    where: {
      uitlegGevraagdOp: { not: null },
      ...(rol === 'procesmanager'
        ? { gemeenteCode: gemeenteCode ?? '', ...nietAangekomen }
        : { tafelSlug: { in: [...tafels] }, NOT: nietAangekomen }),
    },
    orderBy: { uitlegGevraagdOp: 'asc' },
    take: most,
    select: { ...regel, uitlegGevraagdOp: true },
  })

/** What was sent to the own tables outside the portal, and has no outcome although its term has passed. */
export const listZonderUitkomst = (tx: Tx, { tafels }: Actor, nu: Date) =>
  tx.aanmelding.findMany({
    where: { tafelSlug: { in: [...tafels] }, status: 'doorgestuurd', uiterlijk: { lt: nu } },
    orderBy: { uiterlijk: 'asc' },
    take: most,
    select: regel,
  })

/** The first meetings of these tables. */
export const listKomendeOverleggen = (tx: Tx, { tafels }: Actor, nu: Date) =>
  tx.bijeenkomst.findMany({
    where: { tafelSlug: { in: [...tafels] }, status: 'gepland', start: { gt: nu } },
    orderBy: { start: 'asc' },
    take: 3,
    select: {
      id: true,
      start: true,
      plekken: true,
      tafel: { select: { korteNaam: true } },
      _count: { select: { aanmeldingen: true } },
    },
  })

export type OverlegRij = Awaited<ReturnType<typeof listKomendeOverleggen>>[number]

/** Mail that did not leave after its last try. */
export const listGeparkeerd = (tx: Tx) =>
  tx.outbox.findMany({
    where: { verzondenOp: null, geparkeerdOp: { not: null } },
    orderBy: { geparkeerdOp: 'asc' },
    take: most,
    select: { id: true, geparkeerdOp: true },
  })

/** What readers noticed in the texts that this person keeps; the policy of the table decides which those are. */
export const listMeldingen = (tx: Tx) =>
  tx.inhoudMelding.findMany({
    where: { beantwoordOp: null },
    orderBy: { gemeldOp: 'asc' },
    take: most,
    select: { id: true, pad: true, gemeldOp: true },
  })
