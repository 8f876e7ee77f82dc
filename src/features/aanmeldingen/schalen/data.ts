import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Formulier } from '@/domain/aanmelding/formulier/formulier'
import { conceptSchema } from '@/domain/aanmelding/formulier/schema'
import { type Status, statussen } from '@/domain/aanmelding/status'
import { type Eigenaar, type Uitkomst, uitkomsten } from '@/domain/aanmelding/uitkomst'
import type { Actor } from '@/domain/access/actor'
import { roles } from '@/domain/access/role'
import { metGemeente } from '@/domain/casus/gemeente'
import { type Regisseur, regisseurs } from '@/domain/casus/regisseur'
import type { CriteriaAntwoorden } from '@/domain/overlegtafel/criteria'
import { type OverlegtafelInhoud, overlegtafelInhoudSchema } from '@/domain/overlegtafel/inhoud'
import { jaNeeOnbekend, type Situatie, situatieSchema } from '@/domain/routering/situatie'
import { type TafelSlug, tafelSlugs } from '@/domain/routering/tafels'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'

/** One table of the path of a casus, as far as a next choice depends on it. */
export type PlekVoorKeuze = {
  readonly aanmeldingId: string
  readonly tafel: TafelSlug
  readonly status: Status
  readonly uitkomst: Uitkomst | null
  readonly verstuurdOp: Date | null
  /** Of the asker. */
  readonly eigen: boolean
}

export type CasusVoorKeuze = {
  readonly id: string
  readonly code: string
  readonly gemeenteCode: string
  readonly situatie: Situatie
  readonly regisseur: Regisseur | null
  readonly starterId: string
  /** Something still waits for an answer: a hand-over or a rode knop. */
  readonly wacht: boolean
  /** The asker is procesmanager of the gemeente that holds the regie. */
  readonly procesmanager: boolean
  readonly plekken: readonly PlekVoorKeuze[]
  /** The asker started it, applied with it, or is procesmanager of its gemeente. */
  readonly werktMee: boolean
}

const statusSchema = z.enum(statussen)
const rolSchema = z.enum(roles)
const tafelSchema = z.enum(tafelSlugs)
const uitkomstSchema = z.enum(uitkomsten).nullable()
const regisseurSchema = z.enum(regisseurs).nullable()
const criteriaSchema = z.record(z.string(), z.enum(jaNeeOnbekend))

/** The casus with its path; null when it does not exist or is not within reach. */
export async function findCasusVoorKeuze(tx: Tx, actor: Actor, id: string): Promise<CasusVoorKeuze | null> {
  const row = await tx.casus.findFirst({
    where: { id },
    select: {
      id: true,
      code: true,
      gemeenteCode: true,
      situatie: true,
      regisseur: true,
      aangemaaktDoorId: true,
      overdrachtNaar: true,
      rodeKnoppen: { where: { beantwoordOp: null }, select: { id: true } },
      plekken: {
        orderBy: { gestartOp: 'asc' },
        select: {
          aanmeldingId: true,
          tafelSlug: true,
          status: true,
          uitkomst: true,
          verstuurdOp: true,
          aanmelderId: true,
        },
      },
    },
  })
  if (!row) return null
  const plekken = row.plekken.map(
    ({ aanmeldingId, tafelSlug, status, uitkomst, verstuurdOp, aanmelderId }) => ({
      aanmeldingId,
      tafel: tafelSchema.parse(tafelSlug),
      status: statusSchema.parse(status),
      uitkomst: uitkomstSchema.parse(uitkomst),
      verstuurdOp,
      eigen: aanmelderId === actor.accountId,
    }),
  )
  const procesmanager = actor.rol === 'procesmanager' && row.gemeenteCode === actor.gemeenteCode
  return {
    id: row.id,
    code: row.code,
    wacht: row.overdrachtNaar !== null || row.rodeKnoppen.length > 0,
    procesmanager,
    gemeenteCode: row.gemeenteCode,
    situatie: metGemeente(situatieSchema.parse(row.situatie), row.gemeenteCode),
    regisseur: regisseurSchema.parse(row.regisseur),
    starterId: row.aangemaaktDoorId,
    plekken,
    werktMee: row.aangemaaktDoorId === actor.accountId || plekken.some(({ eigen }) => eigen) || procesmanager,
  }
}

/** Two who choose at once take turns, also when they may not change the casus itself. */
export async function wachtOpBeurt(tx: Tx, casusId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS beurt FROM pg_advisory_xact_lock(hashtextextended(${casusId}, 0))`
}

/** What was filled in for this casus before, as far as the asker may read it, the oldest first. */
export async function listIngevuld(tx: Tx, actor: Actor, casusId: string) {
  const rows = await tx.aanmelding.findMany({
    where: { casusId, OR: [{ status: { not: 'concept' } }, { aanmelderId: actor.accountId }] },
    orderBy: { aangemaaktOp: 'asc' },
    select: { id: true, formulier: true, criteria: true },
  })
  return rows.map(({ id, formulier, criteria }) => ({
    id,
    formulier: conceptSchema.parse(formulier),
    criteria: criteriaSchema.parse(criteria),
  }))
}

export const readTafel = async (
  tx: Tx,
  slug: TafelSlug,
): Promise<{ naam: string; inhoud: OverlegtafelInhoud }> => {
  const row = await tx.overlegtafel.findUniqueOrThrow({
    where: { slug },
    select: { naam: true, inhoud: true },
  })
  return { naam: row.naam, inhoud: overlegtafelInhoudSchema.parse(row.inhoud) }
}

export type NieuwConcept = {
  readonly casus: Pick<CasusVoorKeuze, 'id' | 'code' | 'gemeenteCode'>
  readonly aanmelder: { readonly accountId: string; readonly organisatieId: string }
  readonly tafelSlug: TafelSlug
  readonly formulier: Formulier
  readonly criteria: CriteriaAntwoorden
  readonly keuzeReden: string | null
  readonly opgeschaaldUitId: string | null
}

/** Adds the draft. Whoever prepares it for somebody else may not read it back. */
export async function insertConcept(tx: Tx, nieuw: NieuwConcept, nu: Date): Promise<string> {
  const { casus, aanmelder, ...values } = nieuw
  const id = randomUUID()
  const [number] = await tx.$queryRaw<
    { volgnummer: number }[]
  >`SELECT volgend_nummer(${casus.id}::uuid) AS volgnummer`
  await tx.aanmelding.createMany({
    data: {
      ...values,
      id,
      casusId: casus.id,
      referentie: `${casus.code}-${number?.volgnummer}`,
      gemeenteCode: casus.gemeenteCode,
      aanmelderId: aanmelder.accountId,
      organisatieId: aanmelder.organisatieId,
      ligtBij: 'aanmelder',
      ligtBijSinds: nu,
      aangemaaktOp: nu,
    },
  })
  return id
}

/** The casus goes on: what was closed is open again. */
export const heropen = (tx: Tx, casusId: string, nu: Date) =>
  tx.casus.updateMany({ where: { id: casusId }, data: { afgeslotenOp: null, bijgewerktOp: nu } })

export const saveRegisseur = (tx: Tx, casusId: string, regisseur: Regisseur) =>
  tx.casus.updateMany({ where: { id: casusId }, data: { regisseur } })

export const saveSituatie = (tx: Tx, casusId: string, situatie: Situatie, nu: Date) =>
  tx.casus.updateMany({
    where: { id: casusId },
    data: { situatie: situatieSchema.parse(situatie), bijgewerktOp: nu },
  })

/** The aanmelding that a table is about to end, with whoever would apply with the next one. */
export async function findBron(tx: Tx, id: string) {
  const row = await tx.aanmelding.findUnique({
    where: { id },
    select: {
      casusId: true,
      tafelSlug: true,
      aanmelder: { select: { id: true, rol: true, organisatie: { select: { id: true, soort: true } } } },
    },
  })
  if (!row) return null
  const { id: accountId, rol, organisatie } = row.aanmelder
  return {
    casusId: row.casusId,
    tafel: tafelSchema.parse(row.tafelSlug),
    aanmelder: { accountId, rol: rolSchema.parse(rol), organisatie },
  }
}

export type Afspraken = {
  readonly naarTafel: TafelSlug | null
  readonly reden: string
  readonly regie: string
  readonly vangnet: string
  readonly inwonerInformeert: string
  readonly bekijkenOp: Date
}

/** Keeps what was agreed at scaling down, each part on its own; never changed afterwards. */
export async function recordAfschaling(
  tx: Tx,
  actor: Actor,
  over: { readonly casusId: string; readonly aanmeldingId: string | null },
  afspraken: Afspraken,
): Promise<void> {
  const { naarTafel, reden, regie, vangnet, inwonerInformeert, bekijkenOp } = afspraken
  await tx.afschaling.createMany({
    data: {
      ...over,
      naarTafel,
      reden,
      regie,
      vangnet,
      inwonerInformeert,
      bekijkenOp,
      op: now(),
      rol: actor.rol,
      organisatieNaam: actor.organisatie.naam,
    },
  })
}

/** The next step of the casus itself, agreed outside a table. */
export const saveVervolg = (
  tx: Tx,
  casusId: string,
  { stap, eigenaar, datum }: { readonly stap: string; readonly eigenaar: Eigenaar; readonly datum: Date },
  nu: Date,
) =>
  tx.casus.updateMany({
    where: { id: casusId },
    data: {
      vervolgStap: stap,
      vervolgEigenaar: eigenaar,
      vervolgDatum: datum,
      vervolgOp: nu,
      afgeslotenOp: null,
      bijgewerktOp: nu,
    },
  })

/** Accounts that started the casus or applied with it. */
export async function listBetrokkenen(tx: Tx, casusId: string): Promise<string[]> {
  const casus = await tx.casus.findUniqueOrThrow({
    where: { id: casusId },
    select: { aangemaaktDoorId: true, plekken: { select: { aanmelderId: true } } },
  })
  return [...new Set([casus.aangemaaktDoorId, ...casus.plekken.map(({ aanmelderId }) => aanmelderId)])]
}
