import type { Antwoorden } from '@/domain/terugkoppeling/antwoorden'
import type { Veld } from '@/domain/terugkoppeling/velden'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'

const overleg = {
  id: true,
  casusId: true,
  gemeenteCode: true,
  status: true,
  reden: true,
  eerder: true,
  moment: true,
  uitkomst: true,
  uitkomstOp: true,
  oplossingen: true,
  regie: true,
  vervolgDatum: true,
  ontbreektReden: true,
  casus: { select: { code: true } },
  aanmelding: { select: { aanmelder: { select: { rol: true, organisatie: { select: { soort: true } } } } } },
  deelnemers: {
    where: { vervallenOp: null },
    orderBy: { toegevoegdOp: 'asc' },
    select: {
      rol: true,
      organisatie: true,
      functie: true,
      mandaat: true,
      aanwezig: true,
      vervangerMandaat: true,
    },
  },
  afspraken: {
    where: { status: { not: 'vervallen' } },
    orderBy: { uiterlijk: 'asc' },
    select: { wat: true, organisatie: true, uiterlijk: true },
  },
} as const

/** The overleg that was held, with all that the terugkoppeling tells about it. */
export const findOverlegRow = (tx: Tx, id: string) =>
  tx.overleg.findFirst({ where: { id, status: 'gehouden' }, select: overleg })

export type OverlegRow = NonNullable<Awaited<ReturnType<typeof findOverlegRow>>>

const row = {
  id: true,
  overlegId: true,
  casusId: true,
  casuscode: true,
  gemeenteCode: true,
  versie: true,
  status: true,
  correctieReden: true,
  antwoorden: true,
  velden: true,
  bijgewerktOp: true,
  verzondenOp: true,
  rol: true,
  organisatieNaam: true,
  gelezen: { orderBy: { op: 'asc' }, take: 1, select: { op: true } },
} as const

export const findTerugkoppelingRow = (tx: Tx, id: string) =>
  tx.terugkoppeling.findUnique({ where: { id }, select: row })

export type TerugkoppelingRow = NonNullable<Awaited<ReturnType<typeof findTerugkoppelingRow>>>

/** All versions of the terugkoppeling about one overleg, the newest first. */
export const listVersies = (tx: Tx, overlegId: string) =>
  tx.terugkoppeling.findMany({ where: { overlegId }, orderBy: { versie: 'desc' }, select: row })

/** What was sent, newest first: at most a casus or two per gemeente and year, so one page holds many years. */
export const listVerzonden = (tx: Tx) =>
  tx.terugkoppeling.findMany({
    where: { status: 'verzonden' },
    orderBy: { verzondenOp: 'desc' },
    take: 200,
    select: {
      id: true,
      overlegId: true,
      casuscode: true,
      gemeenteCode: true,
      versie: true,
      verzondenOp: true,
      velden: true,
      gelezen: { select: { accountId: true } },
    },
  })

/** Held, and its terugkoppeling or a correction not sent yet. */
export const listTeSchrijven = (tx: Tx, gemeenteCode: string) =>
  tx.overleg.findMany({
    where: {
      gemeenteCode,
      status: 'gehouden',
      OR: [
        { terugkoppelingen: { none: { status: 'verzonden' } } },
        { terugkoppelingen: { some: { status: 'concept' } } },
      ],
    },
    orderBy: { uitkomstOp: 'asc' },
    select: {
      id: true,
      uitkomstOp: true,
      casus: { select: { code: true } },
      terugkoppelingen: { where: { status: 'concept' }, select: { id: true, versie: true } },
    },
  })

type Nieuw = {
  readonly overleg: OverlegRow
  readonly versie: number
  readonly antwoorden: Antwoorden
  readonly correctieReden: string | null
  readonly rol: string
  readonly organisatieNaam: string
}

/** Begins a version. The unique indexes see to it that two colleagues at once begin one. */
export async function createConcept(
  tx: Tx,
  { overleg: held, antwoorden, ...nieuw }: Nieuw,
): Promise<string | undefined> {
  const id = crypto.randomUUID()
  const nu = now()
  const { count } = await tx.terugkoppeling.createMany({
    data: {
      ...nieuw,
      id,
      overlegId: held.id,
      casusId: held.casusId,
      casuscode: held.casus.code,
      gemeenteCode: held.gemeenteCode,
      antwoorden,
      begonnenOp: nu,
      bijgewerktOp: nu,
    },
    skipDuplicates: true,
  })
  return count === 1 ? id : undefined
}

/** Keeps the answers unless a colleague kept others meanwhile. */
export async function saveAntwoorden(
  tx: Tx,
  { id, gezien, antwoorden }: { id: string; gezien: Date; antwoorden: Antwoorden },
): Promise<boolean> {
  const { count } = await tx.terugkoppeling.updateMany({
    where: { id, status: 'concept', bijgewerktOp: gezien },
    data: { antwoorden, bijgewerktOp: now() },
  })
  return count === 1
}

type Verzending = {
  readonly id: string
  readonly gezien: Date
  readonly antwoorden: Antwoorden
  readonly velden: readonly Veld[]
  readonly rol: string
  readonly organisatieNaam: string
}

/** From here on the database lets nobody change it. */
export async function markSent(tx: Tx, { id, gezien, velden, ...sent }: Verzending): Promise<boolean> {
  const nu = now()
  const { count } = await tx.terugkoppeling.updateMany({
    where: { id, status: 'concept', bijgewerktOp: gezien },
    data: { ...sent, status: 'verzonden', velden: [...velden], verzondenOp: nu, bijgewerktOp: nu },
  })
  return count === 1
}

/** The overleg knows when its first terugkoppeling left. */
export const markOverleg = (tx: Tx, id: string) =>
  tx.overleg.updateMany({
    where: { id, terugkoppelingOp: null },
    data: { terugkoppelingOp: now(), versie: { increment: 1 } },
  })

export async function deleteConcept(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.terugkoppeling.deleteMany({
    where: { id, status: 'concept', versie: { gt: 1 } },
  })
  return count === 1
}

export const markRead = (tx: Tx, terugkoppelingId: string, accountId: string) =>
  tx.terugkoppelingGelezen.createMany({
    data: { terugkoppelingId, accountId, op: now() },
    skipDuplicates: true,
  })

/** What the region did with the signals of this overleg. */
export const listOpvolgingen = (tx: Tx, overlegId: string) =>
  tx.signaalOpvolging.findMany({
    where: { overlegId },
    orderBy: { op: 'asc' },
    select: { id: true, soort: true, stand: true, tekst: true, op: true, organisatieNaam: true },
  })

export type OpvolgingRow = Awaited<ReturnType<typeof listOpvolgingen>>[number]
