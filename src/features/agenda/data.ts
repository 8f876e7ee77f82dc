import type { Actor } from '@/domain/access/actor'
import { overlegTafel } from '@/domain/escalatieoverleg/overleg'
import { db } from '@/server/db/client'
import type { Tx } from '@/server/db/transaction'

/** Meetings in this period, of one table or of all. Counts only for the own tables: of others one may not see what is on the agenda. */
export const listBijeenkomsten = (
  tx: Tx,
  { vanaf, tot, tafel }: { vanaf: Date; tot: Date; tafel: string | undefined },
) =>
  tx.bijeenkomst.findMany({
    where: { start: { gte: vanaf, lt: tot }, ...(tafel ? { tafelSlug: tafel } : {}) },
    orderBy: [{ start: 'asc' }, { tafelSlug: 'asc' }],
    take: 500,
    select: {
      id: true,
      tafelSlug: true,
      start: true,
      eind: true,
      plaats: true,
      plekken: true,
      inleverenVoor: true,
      status: true,
      tafel: { select: { korteNaam: true } },
      _count: {
        select: { aanmeldingen: { where: { status: { in: ['geagendeerd', 'besproken', 'afgerond'] } } } },
      },
    },
  })

/** The tables with meetings; the bestuurlijk escalatieoverleg sends its own invitations. */
export const listTafelnamen = (tx: Tx) =>
  tx.overlegtafel.findMany({
    where: { slug: { not: overlegTafel } },
    orderBy: { volgorde: 'asc' },
    select: { slug: true, korteNaam: true },
  })

const voorKalender = {
  id: true,
  start: true,
  eind: true,
  plaats: true,
  inleverenVoor: true,
  status: true,
  volgnummer: true,
  gewijzigdOp: true,
  tafel: { select: { korteNaam: true } },
} as const

export const findVoorKalender = (tx: Tx, id: string) =>
  tx.bijeenkomst.findUnique({ where: { id }, select: voorKalender })

export type KalenderRij = NonNullable<Awaited<ReturnType<typeof findVoorKalender>>>

export const findEigenAbonnement = (tx: Tx, { accountId }: Actor) =>
  tx.agendaAbonnement.findFirst({
    where: { accountId, ingetrokkenOp: null },
    orderBy: { aangemaaktOp: 'desc' },
    select: { id: true, sleutelHash: true, tafels: true, aangemaaktOp: true },
  })

export const insertAbonnement = (
  tx: Tx,
  abonnement: { id: string; accountId: string; sleutelHash: string; tafels: string[]; aangemaaktOp: Date },
) => tx.agendaAbonnement.createMany({ data: abonnement, skipDuplicates: true })

export const changeTafels = (tx: Tx, { accountId }: Actor, id: string, tafels: string[]) =>
  tx.agendaAbonnement.updateMany({ where: { id, accountId, ingetrokkenOp: null }, data: { tafels } })

export const endAbonnementen = (tx: Tx, { accountId }: Actor, nu: Date) =>
  tx.agendaAbonnement.updateMany({ where: { accountId, ingetrokkenOp: null }, data: { ingetrokkenOp: nu } })

/** What the key of a link opens, by two functions of the database that give dates and places only; null for a key that opens nothing. */
export async function listVoorSleutel(hash: string, vanaf: Date): Promise<KalenderRij[] | null> {
  const [known] = await db().$queryRaw<{ geldig: boolean }[]>`SELECT is_agendasleutel(${hash}) AS geldig`
  if (!known?.geldig) return null
  return db().$queryRaw<KalenderRij[]>`
    SELECT b.id, b.start, b.eind, b.plaats, b.inleveren_voor AS "inleverenVoor", b.status, b.volgnummer,
           b.gewijzigd_op AS "gewijzigdOp", json_build_object('korteNaam', t.korte_naam) AS tafel
    FROM agenda_bij_sleutel(${hash}, ${vanaf}) b JOIN overlegtafel t ON t.slug = b.tafel_slug ORDER BY b.start`
}
