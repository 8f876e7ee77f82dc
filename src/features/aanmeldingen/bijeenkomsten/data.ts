import { z } from 'zod'
import { bijeenkomstStatussen } from '@/domain/bijeenkomst/bijeenkomst'
import { bekendRitme, type Ritme, ritmeSoorten, tafeldeelnemerSchema } from '@/domain/bijeenkomst/ritme'
import { overlegtafelInhoudSchema } from '@/domain/overlegtafel/inhoud'
import type { Tx } from '@/server/db/transaction'
import { opAgenda } from './agenda/data'

/** Until the transaction ends nobody else changes the calendar of this table: two at once never book it twice, or fill it too full. */
export const lockKalender = (tx: Tx, tafelSlug: string): Promise<unknown> =>
  tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('kalender ' || ${tafelSlug}))::text`

const bijeenkomst = {
  id: true,
  tafelSlug: true,
  start: true,
  eind: true,
  plaats: true,
  link: true,
  plekken: true,
  inleverenVoor: true,
  status: true,
  afgezegdReden: true,
  volgnummer: true,
  tafel: { select: { naam: true, korteNaam: true } },
} as const

const statusSchema = z.enum(bijeenkomstStatussen)

export async function findBijeenkomst(tx: Tx, id: string) {
  const row = await tx.bijeenkomst.findUnique({ where: { id }, select: bijeenkomst })
  return row && { ...row, status: statusSchema.parse(row.status) }
}

export type BijeenkomstRow = NonNullable<Awaited<ReturnType<typeof findBijeenkomst>>>

/** A planned meeting of this table that wants some of the same time. */
export const findOverlap = (
  tx: Tx,
  tafelSlug: string,
  { start, eind }: { start: Date; eind: Date },
  behalve?: string,
) =>
  tx.bijeenkomst.findFirst({
    where: {
      tafelSlug,
      status: 'gepland',
      start: { lt: eind },
      eind: { gt: start },
      ...(behalve ? { id: { not: behalve } } : {}),
    },
    select: { start: true },
  })

/** Meetings of this table that are still to come, the first one first. */
export const listKomende = (tx: Tx, tafelSlug: string, vanaf: Date, hoogstens: number) =>
  tx.bijeenkomst.findMany({
    where: { tafelSlug, status: 'gepland', start: { gt: vanaf } },
    orderBy: { start: 'asc' },
    take: hoogstens,
    select: { ...bijeenkomst, _count: { select: { aanmeldingen: { where: opAgenda } } } },
  })

export type NieuweBijeenkomst = {
  readonly id: string
  readonly tafelSlug: string
  readonly start: Date
  readonly eind: Date
  readonly plaats: string
  readonly link: string | null
  readonly plekken: number | null
  readonly inleverenVoor: Date | null
  /** Made with one aanmelding: the database calls it off when that one leaves it. */
  readonly voorEenCasus?: boolean
}

export const insertBijeenkomsten = (tx: Tx, nieuw: readonly NieuweBijeenkomst[], nu: Date) =>
  tx.bijeenkomst.createMany({ data: nieuw.map((each) => ({ ...each, aangemaaktOp: nu, gewijzigdOp: nu })) })

type Wijziging = Partial<Omit<NieuweBijeenkomst, 'id' | 'tafelSlug' | 'voorEenCasus'>> & {
  readonly status?: 'afgezegd'
  readonly afgezegdOp?: Date
  readonly afgezegdReden?: string
}

/** Changes it only if nobody else did meanwhile; false when somebody did. */
export async function changeBijeenkomst(
  tx: Tx,
  { id, volgnummer }: { id: string; volgnummer: number },
  wijziging: Wijziging,
  nu: Date,
): Promise<boolean> {
  const { count } = await tx.bijeenkomst.updateMany({
    where: { id, volgnummer, status: 'gepland' },
    data: { ...wijziging, volgnummer: volgnummer + 1, gewijzigdOp: nu },
  })
  return count === 1
}

const ritmeRow = z.object({
  soort: z.enum(ritmeSoorten),
  deelnemers: z.array(tafeldeelnemerSchema),
})

/** A table with its agreements: its own, or what is known from the sources. */
export async function findTafel(tx: Tx, slug: string) {
  const row = await tx.overlegtafel.findUnique({
    where: { slug },
    select: { slug: true, naam: true, korteNaam: true, inhoud: true, ritme: true },
  })
  if (!row) return null
  const inhoud = overlegtafelInhoudSchema.parse(row.inhoud)
  const { ritme: eigen, ...tafel } = row
  const ritme: Ritme = eigen ? { ...eigen, ...ritmeRow.parse(eigen) } : bekendRitme(inhoud)
  return { ...tafel, inhoud, ritme, bevestigd: eigen !== null }
}

export type Tafel = NonNullable<Awaited<ReturnType<typeof findTafel>>>

export const listTafels = (tx: Tx) =>
  tx.overlegtafel.findMany({
    orderBy: { volgorde: 'asc' },
    select: { slug: true, korteNaam: true, inhoud: true },
  })

export const saveRitme = (tx: Tx, tafelSlug: string, { deelnemers, ...ritme }: Ritme, nu: Date) => {
  const data = { ...ritme, deelnemers: deelnemers.map((deelnemer) => ({ ...deelnemer })), bewerktOp: nu }
  return tx.overlegritme.upsert({
    where: { tafelSlug },
    create: { ...data, tafelSlug },
    update: data,
    select: { tafelSlug: true },
  })
}

export async function findTafelVan(tx: Tx, aanmeldingId: string): Promise<string | null> {
  const row = await tx.aanmelding.findUnique({ where: { id: aanmeldingId }, select: { tafelSlug: true } })
  return row?.tafelSlug ?? null
}
