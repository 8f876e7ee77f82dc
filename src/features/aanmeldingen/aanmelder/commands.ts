import { onvolledig } from '@/domain/aanmelding/formulier/controle'
import { metStap } from '@/domain/aanmelding/formulier/formulier'
import type { Actor } from '@/domain/access/actor'
import { rolVan } from '@/domain/casus/rol'
import { ok, type Result, refused } from '@/domain/result'
import { procesmanagersOf } from '@/server/accountsOf'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { defineCommand } from '@/server/guarded'
import { findOverlegVoor } from '../bijeenkomsten/inlevering'
import { type OvergangReason, voerUit } from '../overgang'
import { alleenVan } from '../schalen/begin'
import { type UitkomstInzending, uitkomstVelden } from '../uitkomstSchema'
import { type Concept, findEigen, lockEigen, saveConcept } from './data'
import { delenVan } from './getoond'
import type {
  Aanvullen,
  CriteriaInzending,
  Doorsturen,
  Intrekken,
  NietDuidelijk,
  StapInzending,
} from './schema'
import {
  type Beletsel,
  beletselVan,
  isSpoed,
  magDoorsturen,
  type Verzending,
  verzendingVan,
} from './verzending'

const permission = 'aanmelding.indienen'

type BewaarReason = 'niet-gevonden' | 'al-verstuurd'

/** Stores one step of the form; the other steps stay as they are. */
export const bewaarStap = defineCommand(permission, (tx, actor, { id, stap, antwoorden }: StapInzending) =>
  bewaar(tx, actor, id, ({ formulier }) => ({ formulier: metStap(formulier, stap, antwoorden) })),
)

/** Stores the answers to the criteria of the table; what the table does not ask is left out. */
export const bewaarCriteria = defineCommand(permission, (tx, actor, { id, antwoorden }: CriteriaInzending) =>
  bewaar(tx, actor, id, ({ tafel }) => ({ criteria: alleenVan(tafel.inhoud.instroom, [antwoorden]) })),
)

async function bewaar(
  tx: Tx,
  actor: Actor,
  id: string,
  answers: (concept: Concept) => Parameters<typeof saveConcept>[3],
): Promise<Result<Concept, BewaarReason>> {
  const concept = await lockEigen(tx, actor, id)
  if (!concept) return refused('niet-gevonden')
  if (!(await saveConcept(tx, actor, id, answers(concept)))) return refused('al-verstuurd')
  await recordAudit(tx, actor, {
    handeling: 'aanmelding.concept-bewaard',
    aanmeldingId: id,
    casusId: concept.casus.id,
  })
  return ok(concept)
}

type VerstuurReason = OvergangReason | Beletsel | 'onvolledig' | 'rol-mag-niet'
type Verstuurd = { readonly verder: 'verstuurd' | 'doorsturen' }

/**
 * Sends the aanmelding: to the table, or first to the procesmanager gemeente. Once is enough: whoever sends again, at the same
 * moment or later, gets the same answer and nothing happens twice.
 */
export const verstuur = defineCommand(
  permission,
  async (tx, actor, id: string): Promise<Result<Verstuurd, VerstuurReason>> => {
    const concept = await lockEigen(tx, actor, id)
    if (!concept) return refused('niet-gevonden')
    if (concept.status !== 'concept') return ok({ verder: 'verstuurd' })
    if (onvolledig(concept.formulier).length > 0) return refused('onvolledig')
    const verzending = verzendingVan(rolVan(actor), concept.tafel)
    if (!verzending) return refused('rol-mag-niet')
    if (verzending === 'stuurDoor') return ok({ verder: 'doorsturen' })
    const beletsel = await findBeletsel(tx, concept, verzending)
    if (beletsel) return refused(beletsel)
    const sent = await voerUit(tx, actor, id, verzending, {
      changes: { ...ingevuld(concept), ...(verzending === 'dienIn' ? { ingediendOp: now() } : {}) },
    })
    return sent.ok ? ok({ verder: 'verstuurd' }) : sent
  },
)

async function findBeletsel(tx: Tx, { casus }: Concept, verzending: Verzending): Promise<Beletsel | null> {
  const procesmanagers = await procesmanagersOf(tx, casus.gemeenteCode)
  return beletselVan(verzending, casus.gemeenteCode, procesmanagers.length)
}

/** What is kept with the aanmelding from the moment that it leaves the applicant. */
const ingevuld = (concept: Concept) => ({
  gemeenteCode: concept.casus.gemeenteCode,
  onderwerp: concept.formulier.vraag ?? null,
  leeftijdsklasse: concept.formulier.leeftijdsklasse ?? null,
  getoond: delenVan(concept),
})

type StuurDoorReason = OvergangReason | 'onvolledig' | 'rol-mag-niet' | 'kanaal-niet-open'

/** Registers that the applicant went along the channel of the table itself. */
export const stuurDoor = defineCommand(
  permission,
  async (tx, actor, input: Doorsturen): Promise<Result<void, StuurDoorReason>> => {
    const { id, doorgestuurdOp, kanaal, kenmerk } = input
    const concept = await lockEigen(tx, actor, id)
    if (!concept) return refused('niet-gevonden')
    if (concept.status === 'doorgestuurd') return ok(undefined)
    const { inhoud } = concept.tafel
    if (!verzendingVan(rolVan(actor), concept.tafel)) return refused('rol-mag-niet')
    if (!magDoorsturen(inhoud)) return refused('kanaal-niet-open')
    if (!isSpoed(inhoud) && onvolledig(concept.formulier).length > 0) return refused('onvolledig')
    const dag = doorgestuurdOp.toISOString().slice(0, 10)
    const overleg = await findOverlegVoor(tx, concept.tafel.slug, dag, now())
    const sent = await voerUit(tx, actor, id, 'stuurDoor', {
      moment: overleg?.start,
      changes: {
        ...ingevuld(concept),
        doorgestuurdOp,
        kanaal,
        kenmerk: kenmerk ?? null,
        bijeenkomstId: overleg?.id ?? null,
      },
    })
    return sent.ok ? ok(undefined) : sent
  },
)

/** Notes how it ended at a table with its own channel. */
export const registreerUitkomst = defineCommand('aanmelding.volgen', (tx, actor, input: UitkomstInzending) =>
  voerUit(tx, actor, input.id, 'registreerUitkomst', {
    terugmelding: input.terugmelding,
    changes: uitkomstVelden(input),
  }),
)

/** Answers the open question of the table. */
export const vulAan = defineCommand('aanmelding.volgen', (tx, actor, { id, antwoord }: Aanvullen) =>
  voerUit(tx, actor, id, 'vulAan', { terugmelding: antwoord }),
)

/** Asks what a terugmelding means. Asked again while the answer is awaited, nothing happens twice. */
export const vraagUitleg = defineCommand('aanmelding.volgen', async (tx, actor, input: NietDuidelijk) => {
  const eigen = await findEigen(tx, actor, input.id)
  if (eigen?.uitlegGevraagdOp) return ok(undefined)
  const asked = await voerUit(tx, actor, input.id, 'vraagUitleg', { terugmelding: input.vraag })
  return asked.ok ? ok(undefined) : asked
})

/** Takes the aanmelding back; the gemeente keeps the regie, so somebody holds the next step. */
export const trekIn = defineCommand(
  'aanmelding.volgen',
  async (tx, actor, { id, reden, vervolgStap, vervolgEigenaar }: Intrekken) => {
    const eigen = await findEigen(tx, actor, id)
    if (eigen?.status === 'ingetrokken') return ok(undefined)
    const result = await voerUit(tx, actor, id, 'trekIn', {
      terugmelding: reden,
      changes: { vervolgStap, vervolgEigenaar },
    })
    return result.ok ? ok(undefined) : result
  },
)
