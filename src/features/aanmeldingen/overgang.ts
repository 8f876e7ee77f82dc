import { volgendeStatus } from '@/domain/aanmelding/handelen'
import { type Hand, type Handeling, type Overgang, overgangen } from '@/domain/aanmelding/overgangen'
import { isEinde } from '@/domain/aanmelding/status'
import { opTijd, uiterlijkNa } from '@/domain/aanmelding/uiterlijk'
import { kanNuUitleg, uitlegGevraagdNa } from '@/domain/aanmelding/uitleg'
import { vasteTerugmelding } from '@/domain/aanmelding/vasteTerugmelding'
import type { Actor } from '@/domain/access/actor'
import { gaatViaOverleg, overlegTafel, wachtOpOverleg } from '@/domain/escalatieoverleg/overleg'
import { ok, type Result, refused } from '@/domain/result'
import { momentInWoorden } from '@/domain/termijn/momentInWoorden'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { type AanmeldingForAct, type Changes, changeUnlessChanged, findForAct } from './data'
import { recordGebeurtenis } from './gebeurtenissen'
import { notify, notifyGemeente, notifyOverleg } from './notify'

/** Why an act can be refused; the same words for every act. */
export type OvergangReason =
  | 'niet-gevonden'
  | 'handeling-kan-niet'
  | 'inmiddels-gewijzigd'
  | 'terugmelding-ontbreekt'

export const overgangMessages: Record<OvergangReason, string> = {
  'niet-gevonden': 'Deze aanmelding bestaat niet (meer), of is niet van u.',
  'handeling-kan-niet':
    'Dit kan nu niet meer: de aanmelding heeft een andere status. Laad de pagina opnieuw.',
  'inmiddels-gewijzigd':
    'Een collega was u net voor. Er is niets overschreven. Laad de pagina opnieuw en kijk wat er is gedaan.',
  'terugmelding-ontbreekt':
    'Schrijf eerst een terugmelding aan de aanmelder. Zonder terugmelding kan dit niet.',
}

export type Act = {
  readonly changes?: Changes
  /** What the applicant is told; demanded where the status table says so. */
  readonly terugmelding?: string | undefined
  /** A note that stays among the reviewers of the table. */
  readonly intern?: string | undefined
  /** When and where the table meets, for `agendeer`; the new date, for `verzetTermijn`. */
  readonly moment?: Date | undefined
  readonly plaats?: string | undefined
  /** Done by the bestuurlijk escalatieoverleg, which keeps its own invitations and outcome. */
  readonly viaOverleg?: boolean | undefined
  /** `ligtBijSinds` as the page showed it: when somebody did an act after that, this one is refused. */
  readonly gezien?: Date | undefined
}

/** With these an aanmelding reaches its table; what never did (withdrawn as a draft, refused by the gemeente) is not for the table. */
const arrivals: ReadonlySet<Handeling> = new Set(['dienIn', 'geefAkkoord'])

/**
 * The one way to change the status of an aanmelding: the domain decides, then the row, the timeline, the audit and the notices
 * are written in the transaction of the caller. A conditional update sees to it that two colleagues cannot both win.
 */
export async function voerUit(
  tx: Tx,
  actor: Actor,
  id: string,
  handeling: Handeling,
  act: Act = {},
): Promise<Result<AanmeldingForAct, OvergangReason>> {
  const overgang: Overgang = overgangen[handeling]
  const aanmelding = await findForAct(tx, id)
  if (!aanmelding || !isHand(actor, aanmelding, overgang.door)) return refused('niet-gevonden')
  if (act.gezien && act.gezien.getTime() !== aanmelding.ligtBijSinds.getTime())
    return refused('inmiddels-gewijzigd')
  const status = volgendeStatus(aanmelding.status, handeling)
  if (!status.ok) return status
  if (aanmelding.overleg && gaatViaOverleg(aanmelding.tafelSlug, handeling) && !act.viaOverleg)
    return refused('handeling-kan-niet')
  if (aanmelding.overleg && wachtOpOverleg(aanmelding.overleg.status, handeling))
    return refused('handeling-kan-niet')
  if (!kanNuUitleg(handeling, aanmelding)) return refused('handeling-kan-niet')
  const tekst = tekstVan(handeling, aanmelding, act)
  if (overgang.terugmelding === 'verplicht' && !tekst) return refused('terugmelding-ontbreekt')

  const nu = now()
  const uiterlijk = uiterlijkNa(handeling, aanmelding.tafel.inhoud, nu, {
    huidig: aanmelding.uiterlijk,
    moment: act.moment,
  })
  const after = {
    ...act.changes,
    ...(arrivals.has(handeling) ? { ingediendOp: nu } : {}),
    status: status.value,
    ...plaats(overgang, aanmelding, nu),
    uiterlijk,
    uitlegGevraagdOp: uitlegGevraagdNa(handeling, aanmelding.uitlegGevraagdOp, nu),
  }
  if (!(await changeUnlessChanged(tx, aanmelding, after))) return refused('inmiddels-gewijzigd')

  const step = { aanmeldingId: id, handeling, vanStatus: aanmelding.status, naarStatus: status.value }
  await recordGebeurtenis(tx, actor, {
    ...step,
    tekst,
    terugmelding: overgang.terugmelding !== 'geen' && tekst !== undefined,
    opTijd: opTijd(handeling, aanmelding.uiterlijk, nu),
  })
  if (act.intern) await recordGebeurtenis(tx, actor, { ...step, tekst: act.intern, intern: true })
  await recordAudit(tx, actor, { handeling: overgang.audit, aanmeldingId: id, casusId: aanmelding.casusId })
  await notify(tx, actor, handeling, { ...aanmelding, behandelaarId: behandelaarAfter(aanmelding, act) })
  // An overleg tells the gemeente itself.
  const viaOverleg = act.viaOverleg || overgang.door === 'overleg'
  if (isEinde(status.value) && !viaOverleg) {
    await notifyOverleg(tx, actor, aanmelding)
    if (act.changes?.vervolgEigenaar === 'gemeente') await notifyGemeente(tx, actor, aanmelding)
  }
  return ok(aanmelding)
}

/** With whom it lies, and since when: an act that only says something changes neither. */
const plaats = ({ ligtBij }: Overgang, huidig: AanmeldingForAct, nu: Date) =>
  ligtBij === null
    ? { ligtBij: huidig.ligtBij, ligtBijSinds: huidig.ligtBijSinds }
    : { ligtBij, ligtBijSinds: nu }

/** Whether the actor is the one that the status table names for this aanmelding. */
function isHand(
  actor: Actor,
  aanmelding: Pick<AanmeldingForAct, 'aanmelderId' | 'gemeenteCode' | 'tafelSlug'>,
  hand: Hand,
): boolean {
  const hands: Record<Hand, boolean> = {
    aanmelder: aanmelding.aanmelderId === actor.accountId,
    procesmanager: actor.rol === 'procesmanager' && aanmelding.gemeenteCode === actor.gemeenteCode,
    behandelaar: actor.tafels.includes(aanmelding.tafelSlug),
    overleg:
      aanmelding.tafelSlug === overlegTafel &&
      (actor.tafels.includes(overlegTafel) || bestuurt(actor, aanmelding.gemeenteCode)),
    coordinator: actor.rol === 'tafelcoordinator' && actor.tafels.includes(aanmelding.tafelSlug),
  }
  return hands[hand]
}

const bestuurt = (actor: Actor, gemeenteCode: string): boolean =>
  actor.rol === 'bestuur' && actor.gemeenteCode === gemeenteCode

function tekstVan(handeling: Handeling, aanmelding: AanmeldingForAct, act: Act): string | undefined {
  const given = act.terugmelding?.trim()
  if (given) return given
  const moment = act.moment && momentInWoorden(act.moment)
  return vasteTerugmelding(handeling, { tafel: aanmelding.tafel.naam, moment, plaats: act.plaats })
}

function behandelaarAfter(aanmelding: AanmeldingForAct, { changes }: Act): string | null {
  const changed = changes?.behandelaarId
  return typeof changed === 'string' || changed === null ? changed : aanmelding.behandelaarId
}
