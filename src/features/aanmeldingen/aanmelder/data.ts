import { z } from 'zod'
import type { Formulier } from '@/domain/aanmelding/formulier/formulier'
import { zonderTegenspraak } from '@/domain/aanmelding/formulier/leeftijd'
import { conceptSchema } from '@/domain/aanmelding/formulier/schema'
import { isStatus, type Status } from '@/domain/aanmelding/status'
import type { Actor } from '@/domain/access/actor'
import type { CriteriaAntwoorden } from '@/domain/overlegtafel/criteria'
import { type OverlegtafelInhoud, overlegtafelInhoudSchema } from '@/domain/overlegtafel/inhoud'
import { jaNeeOnbekend, type Situatie, situatieSchema } from '@/domain/routering/situatie'
import type { Tx } from '@/server/db/transaction'

const conceptSelect = {
  id: true,
  referentie: true,
  status: true,
  formulier: true,
  criteria: true,
  keuzeReden: true,
  uitlegGevraagdOp: true,
  tafel: { select: { slug: true, korteNaam: true, inhoud: true } },
  casus: { select: { id: true, code: true, gemeenteCode: true, situatie: true } },
} as const

/** An own aanmelding with what was filled in so far. */
export type Concept = {
  readonly id: string
  readonly referentie: string
  readonly status: Status
  readonly formulier: Formulier
  readonly criteria: CriteriaAntwoorden
  readonly keuzeReden: string | null
  readonly uitlegGevraagdOp: Date | null
  readonly tafel: { readonly slug: string; readonly korteNaam: string; readonly inhoud: OverlegtafelInhoud }
  readonly casus: { readonly id: string; readonly code: string; readonly gemeenteCode: string }
  /** What the wegwijzer heard about the age. */
  readonly leeftijd: Situatie['leeftijd']
}

const statusSchema = z.string().refine(isStatus)
const criteriaSchema = z.record(z.string(), z.enum(jaNeeOnbekend))

/** The own aanmelding; null for one of somebody else and for one that does not exist. */
export async function findEigen(tx: Tx, actor: Actor, id: string): Promise<Concept | null> {
  const row = await tx.aanmelding.findFirst({
    where: { id, aanmelderId: actor.accountId },
    select: conceptSelect,
  })
  if (!row) return null
  const { situatie, ...casus } = row.casus
  const { leeftijd } = situatieSchema.parse(situatie)
  return {
    ...row,
    casus,
    leeftijd,
    status: statusSchema.parse(row.status) as Status,
    formulier: zonderTegenspraak(conceptSchema.parse(row.formulier), leeftijd),
    criteria: criteriaSchema.parse(row.criteria),
    tafel: { ...row.tafel, inhoud: overlegtafelInhoudSchema.parse(row.tafel.inhoud) },
  }
}

/** The same, and nobody else can change it until the end of the transaction. */
export async function lockEigen(tx: Tx, actor: Actor, id: string): Promise<Concept | null> {
  await tx.$queryRaw`SELECT 1 FROM aanmelding WHERE id = ${id}::uuid AND aanmelder_id = ${actor.accountId}::uuid FOR UPDATE`
  return findEigen(tx, actor, id)
}

/** Stores answers of a concept; false when it is not, or no longer, a concept of this person. */
export async function saveConcept(
  tx: Tx,
  actor: Actor,
  id: string,
  answers: { readonly formulier?: Formulier; readonly criteria?: CriteriaAntwoorden },
): Promise<boolean> {
  const where = { id, aanmelderId: actor.accountId, status: 'concept' }
  const { count } = await tx.aanmelding.updateMany({ where, data: answers })
  return count === 1
}

const volgSelect = {
  id: true,
  referentie: true,
  status: true,
  gemeenteCode: true,
  aanmelderId: true,
  getoond: true,
  onderwerp: true,
  keuzeReden: true,
  ligtBij: true,
  ligtBijSinds: true,
  uiterlijk: true,
  ingediendOp: true,
  doorgestuurdOp: true,
  kanaal: true,
  kenmerk: true,
  uitkomst: true,
  vervolgStap: true,
  vervolgEigenaar: true,
  vervolgDatum: true,
  betereRoute: true,
  uitlegGevraagdOp: true,
  geagendeerdVoor: true,
  plaats: true,
  tafel: { select: { slug: true, naam: true, korteNaam: true, inhoud: true } },
  casus: { select: { id: true, code: true } },
  aanmelder: { select: { rol: true, organisatie: { select: { naam: true } } } },
  behandelaar: { select: { naam: true } },
  gebeurtenissen: {
    where: { intern: false },
    orderBy: { op: 'desc' },
    select: {
      id: true,
      op: true,
      handeling: true,
      rol: true,
      doorNaam: true,
      organisatieNaam: true,
      tekst: true,
      terugmelding: true,
    },
  },
} as const

/** The applicant follows the own aanmelding; the procesmanager gemeente reads those of the own gemeente, once they are sent. */
const withinReach = (actor: Actor) =>
  actor.rol === 'procesmanager' && actor.gemeenteCode !== null
    ? {
        OR: [
          { aanmelderId: actor.accountId },
          { gemeenteCode: actor.gemeenteCode, status: { not: 'concept' } },
        ],
      }
    : { aanmelderId: actor.accountId }

/** An aanmelding to follow, with its timeline, newest first; notes among reviewers are never read. */
export const findVolgRow = (tx: Tx, actor: Actor, id: string) =>
  tx.aanmelding.findFirst({ where: { id, ...withinReach(actor) }, select: volgSelect })

export type VolgRow = NonNullable<Awaited<ReturnType<typeof findVolgRow>>>
