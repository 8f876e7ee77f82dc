import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Formulier } from '@/domain/aanmelding/formulier/formulier'
import { conceptSchema } from '@/domain/aanmelding/formulier/schema'
import type { Actor } from '@/domain/access/actor'
import { roles } from '@/domain/access/role'
import type { CriteriaAntwoorden } from '@/domain/overlegtafel/criteria'
import { type OverlegtafelInhoud, overlegtafelInhoudSchema } from '@/domain/overlegtafel/inhoud'
import { jaNeeOnbekend, type Situatie, situatieSchema } from '@/domain/routering/situatie'
import { type TafelSlug, tafelSlugs } from '@/domain/routering/tafels'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import type { CasusVoorKeuze } from './keuze/data'

const rolSchema = z.enum(roles)
const tafelSchema = z.enum(tafelSlugs)
const criteriaSchema = z.record(z.string(), z.enum(jaNeeOnbekend))

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

/** Accounts that started the casus or applied with it. */
export async function listBetrokkenen(tx: Tx, casusId: string): Promise<string[]> {
  const casus = await tx.casus.findUniqueOrThrow({
    where: { id: casusId },
    select: { aangemaaktDoorId: true, plekken: { select: { aanmelderId: true } } },
  })
  return [...new Set([casus.aangemaaktDoorId, ...casus.plekken.map(({ aanmelderId }) => aanmelderId)])]
}
