import { statussenBijTafel } from '@/domain/aanmelding/status'
import type { Actor } from '@/domain/access/actor'
import type { Tx } from '@/server/db/transaction'

/** The first lock: only the tables of this actor, and nothing that has not reached them. The policies are the second. */
const withinReach = (actor: Actor, id: string) => ({
  id,
  tafelSlug: { in: [...actor.tafels] },
  status: { in: [...statussenBijTafel] },
  ingediendOp: { not: null },
})

const gebeurtenis = {
  id: true,
  op: true,
  handeling: true,
  naarStatus: true,
  rol: true,
  doorNaam: true,
  organisatieNaam: true,
  tekst: true,
  terugmelding: true,
  intern: true,
} as const

const newestFirst = [{ op: 'desc' }, { intern: 'desc' }] as const

const stand = {
  id: true,
  referentie: true,
  casusId: true,
  tafelSlug: true,
  gemeenteCode: true,
  status: true,
  onderwerp: true,
  behandelaarId: true,
  ligtBij: true,
  ligtBijSinds: true,
  uiterlijk: true,
  uitlegGevraagdOp: true,
  tafel: { select: { naam: true, korteNaam: true } },
  behandelaar: { select: { naam: true } },
  overleg: { select: { status: true } },
  bijeenkomst: { select: { start: true, voorEenCasus: true } },
} as const

/** What stands above every act: which aanmelding, how it stands, and what was done last. */
export const findStandRow = (tx: Tx, actor: Actor, id: string) =>
  tx.aanmelding.findFirst({
    where: withinReach(actor, id),
    select: { ...stand, gebeurtenissen: { select: gebeurtenis, orderBy: [...newestFirst], take: 1 } },
  })

/** The whole aanmelding, with the casus behind it and its timeline. */
export const findBehandelingRow = (tx: Tx, actor: Actor, id: string) =>
  tx.aanmelding.findFirst({
    where: withinReach(actor, id),
    select: {
      ...stand,
      keuzeReden: true,
      ingediendOp: true,
      geagendeerdVoor: true,
      plaats: true,
      bijeenkomstId: true,
      uitkomst: true,
      vervolgStap: true,
      vervolgEigenaar: true,
      vervolgDatum: true,
      betereRoute: true,
      formulier: true,
      getoond: true,
      aanmelder: { select: { naam: true, rol: true, organisatie: { select: { naam: true } } } },
      casus: { select: { code: true, getoond: true, regelset: true } },
      gebeurtenissen: { select: gebeurtenis, orderBy: [...newestFirst] },
    },
  })

export type StandRow = NonNullable<Awaited<ReturnType<typeof findStandRow>>>
export type BehandelingRow = NonNullable<Awaited<ReturnType<typeof findBehandelingRow>>>
export type GebeurtenisRow = StandRow['gebeurtenissen'][number]

export async function findTafelOf(tx: Tx, actor: Actor, id: string): Promise<string | null> {
  const row = await tx.aanmelding.findFirst({ where: withinReach(actor, id), select: { tafelSlug: true } })
  return row?.tafelSlug ?? null
}

/** The meeting on whose agenda it stands; null when it stands on none. */
export async function findAgendaOf(tx: Tx, actor: Actor, id: string) {
  const row = await tx.aanmelding.findFirst({
    where: { ...withinReach(actor, id), status: 'geagendeerd' },
    select: { bijeenkomst: stand.bijeenkomst },
  })
  return row?.bijeenkomst ?? null
}

/** Who may be given an aanmelding of this table. */
export const listCollegas = (tx: Tx, tafelSlug: string) =>
  tx.account.findMany({
    where: { actief: true, rol: { in: ['zvh', 'tafelcoordinator'] }, tafels: { has: tafelSlug } },
    orderBy: { naam: 'asc' },
    select: { id: true, naam: true, organisatie: { select: { naam: true } } },
  })
