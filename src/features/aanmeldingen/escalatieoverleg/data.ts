import type { Actor } from '@/domain/access/actor'
import type { OverlegStatus } from '@/domain/escalatieoverleg/overleg'
import { overlegTafel } from '@/domain/escalatieoverleg/overleg'
import type { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'

/** The first lock: the ZVH of this table, the procesmanager gemeente and, once it was signalled, the bestuurder of the gemeente. */
function withinReach({ rol, tafels, gemeenteCode }: Actor): Prisma.OverlegWhereInput {
  if (rol === 'zvh' && tafels.includes(overlegTafel)) return {}
  if (gemeenteCode === null || (rol !== 'procesmanager' && rol !== 'bestuur')) return { id: { in: [] } }
  return rol === 'bestuur' ? { gemeenteCode, signaalOp: { not: null } } : { gemeenteCode }
}

const aanDeBeurt = {
  status: true,
  controle: true,
  moment: true,
  volgnummer: true,
  aanwezigheidOp: true,
  terugkoppelingOp: true,
  deelnemers: {
    where: { vervallenOp: null },
    orderBy: [{ toegevoegdOp: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      rol: true,
      organisatie: true,
      functie: true,
      mandaat: true,
      email: true,
      uitgenodigdOp: true,
      antwoord: true,
      antwoordOp: true,
      antwoordVolgnummer: true,
      vervanger: true,
      vervangerMandaat: true,
      aanwezig: true,
    },
  },
  afspraken: {
    orderBy: [{ uiterlijk: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      wat: true,
      organisatie: true,
      deelnemerId: true,
      uiterlijk: true,
      status: true,
      afgerondOp: true,
      resultaat: true,
    },
  },
} as const satisfies Prisma.OverlegSelect

const kop = {
  id: true,
  versie: true,
  gemeenteCode: true,
  aanmeldingId: true,
  aangemaaktOp: true,
  aanmelding: {
    select: {
      referentie: true,
      status: true,
      onderwerp: true,
      leeftijdsklasse: true,
      aanmelder: { select: { rol: true, organisatie: { select: { soort: true } } } },
    },
  },
} as const satisfies Prisma.OverlegSelect

const geheel = {
  ...aanDeBeurt,
  ...kop,
  reden: true,
  eerder: true,
  signaal: true,
  signaalOp: true,
  besluit: true,
  besluitOp: true,
  besluitReden: true,
  duurMinuten: true,
  plaats: true,
  ontbreektReden: true,
  uitkomst: true,
  uitkomstOp: true,
  uitkomstTekst: true,
  oplossingen: true,
  regie: true,
  vervolgDatum: true,
  gestoptReden: true,
  gebeurtenissen: {
    orderBy: [{ op: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      op: true,
      handeling: true,
      rol: true,
      doorNaam: true,
      organisatieNaam: true,
      tekst: true,
    },
  },
} as const satisfies Prisma.OverlegSelect

export const findOverlegRow = (tx: Tx, actor: Actor, id: string) =>
  tx.overleg.findFirst({ where: { id, ...withinReach(actor) }, select: geheel })

export type OverlegRow = NonNullable<Awaited<ReturnType<typeof findOverlegRow>>>

/** Newest first; a gemeente has about one a year, the ZVH some fourteen. */
export const listOverlegRows = (tx: Tx, actor: Actor) =>
  tx.overleg.findMany({
    where: withinReach(actor),
    orderBy: [{ aangemaaktOp: 'desc' }, { id: 'asc' }],
    take: 200,
    select: { ...aanDeBeurt, ...kop },
  })

export type OverlegRegelRow = Awaited<ReturnType<typeof listOverlegRows>>[number]

/** Takes the row for this transaction, so that nothing changes between the check and the write; null when it is out of reach. */
export async function lockOverleg(tx: Tx, actor: Actor, id: string): Promise<OverlegRow | null> {
  await tx.$queryRaw`SELECT id FROM overleg WHERE id = ${id}::uuid FOR UPDATE`
  return findOverlegRow(tx, actor, id)
}

export type OverlegChanges = Omit<Prisma.OverlegUncheckedUpdateManyInput, 'id' | 'status' | 'versie'>

export const saveOverleg = (tx: Tx, id: string, status: OverlegStatus, changes: OverlegChanges) =>
  tx.overleg.updateMany({ where: { id }, data: { ...changes, status, versie: { increment: 1 } } })

export const addGebeurtenis = (tx: Tx, data: Prisma.OverlegGebeurtenisCreateManyInput) =>
  tx.overlegGebeurtenis.createMany({ data })
