import type { Handeling } from '@/domain/aanmelding/overgangen'
import { uitlegBij } from '@/domain/aanmelding/uitleg'
import type { Actor } from '@/domain/access/actor'
import { overlegTafel } from '@/domain/escalatieoverleg/overleg'
import { accountsOfTafel, bestuurdersOf, procesmanagersOf } from '@/server/accountsOf'
import type { Tx } from '@/server/db/transaction'
import { enqueue } from '@/server/outbox'
import { type AanmeldingForAct, findOverlegInGang, takeBackInvitations } from './data'
import { mailDeelnemer } from './escalatieoverleg/uitnodigen/verzending'

type Recipient = 'aanmelder' | 'tafel' | 'behandelaar' | 'procesmanagers' | 'uitlegger'
type Notice = { readonly soort: string; readonly aan: Recipient }

const terugmelding: Notice = { soort: 'terugmelding', aan: 'aanmelder' }
const nieuwBijTafel: Notice = { soort: 'nieuw-bij-tafel', aan: 'tafel' }

/** Who hears of which act by mail; the words stand in features/berichten. */
const notices: Record<Handeling, readonly Notice[]> = {
  vraagAkkoord: [
    { soort: 'ontvangen', aan: 'aanmelder' },
    { soort: 'akkoord-gevraagd', aan: 'procesmanagers' },
  ],
  dienIn: [{ soort: 'ontvangen', aan: 'aanmelder' }, nieuwBijTafel],
  stuurDoor: [terugmelding, { soort: 'doorgestuurd-naar-tafel', aan: 'tafel' }],
  geefAkkoord: [terugmelding, nieuwBijTafel],
  weigerAkkoord: [terugmelding],
  neemInBehandeling: [terugmelding],
  wijsToe: [terugmelding, { soort: 'toegewezen', aan: 'behandelaar' }],
  legTerug: [terugmelding, nieuwBijTafel],
  vraagAanvulling: [{ soort: 'aanvulling-gevraagd', aan: 'aanmelder' }],
  vulAan: [{ soort: 'aangevuld', aan: 'behandelaar' }],
  agendeer: [terugmelding],
  haalVanAgenda: [terugmelding],
  bespreek: [terugmelding],
  rondAf: [terugmelding],
  neemNietInBehandeling: [terugmelding],
  signaleer: [terugmelding],
  roepBijeen: [terugmelding],
  roepNietBijeen: [terugmelding],
  verplaatsOverleg: [terugmelding],
  zegOverlegAf: [terugmelding],
  registreerUitkomst: [terugmelding],
  meldUitkomst: [terugmelding],
  verzetTermijn: [terugmelding],
  vraagUitleg: [{ soort: 'uitleg-gevraagd', aan: 'uitlegger' }],
  geefUitleg: [terugmelding],
  lichtToe: [terugmelding],
  trekIn: [{ soort: 'ingetrokken', aan: 'behandelaar' }],
}

/** Puts the notices of an act in the outbox. Whoever did the act is not told of it, except the confirmation to an applicant. */
export async function notify(
  tx: Tx,
  actor: Actor,
  handeling: Handeling,
  aanmelding: AanmeldingForAct,
): Promise<void> {
  for (const { soort, aan } of notices[handeling]) {
    for (const accountId of await recipients(tx, aan, aanmelding)) {
      if (accountId === actor.accountId && aan !== 'aanmelder') continue
      await enqueue(tx, { soort, aan: { accountId }, over: { aanmeldingId: aanmelding.id } })
    }
  }
}

/** The next step lies with the gemeente now: its procesmanagers hear that, whoever applied. Whoever did the act knows. */
export async function notifyGemeente(
  tx: Tx,
  actor: Actor,
  { gemeenteCode, casusId, aanmelderId }: AanmeldingForAct,
): Promise<void> {
  for (const accountId of await procesmanagersOf(tx, gemeenteCode))
    if (accountId !== actor.accountId && accountId !== aanmelderId)
      await enqueue(tx, { soort: 'gemeente-aan-zet', aan: { accountId }, over: { casusId } })
}

/**
 * The aanmelding ended past its overleg: the bestuurder who was to decide, and the gemeente that prepares it, wait for nothing now,
 * and the meeting leaves the calendars of who was invited.
 */
export async function notifyOverleg(
  tx: Tx,
  actor: Actor,
  { id, tafelSlug, gemeenteCode }: AanmeldingForAct,
): Promise<void> {
  const overlegId = tafelSlug === overlegTafel ? await findOverlegInGang(tx, id) : null
  if (overlegId === null) return
  const accounts = [...(await bestuurdersOf(tx, gemeenteCode)), ...(await procesmanagersOf(tx, gemeenteCode))]
  for (const accountId of accounts)
    if (accountId !== actor.accountId)
      await enqueue(tx, { soort: 'overleg-vervalt', aan: { accountId }, over: { overlegId } })
  for (const { volgnummer, ...genodigde } of await takeBackInvitations(tx, id))
    await mailDeelnemer(tx, overlegId, 'overleg-afgezegd', genodigde, volgnummer)
}

async function recipients(tx: Tx, aan: Recipient, aanmelding: AanmeldingForAct): Promise<string[]> {
  const { aanmelderId, behandelaarId } = aanmelding
  if (aan === 'aanmelder') return [aanmelderId]
  if (aan === 'behandelaar') return behandelaarId ? [behandelaarId] : []
  if (aan === 'uitlegger') {
    if (uitlegBij(aanmelding) === 'procesmanager') return recipients(tx, 'procesmanagers', aanmelding)
    return recipients(tx, behandelaarId ? 'behandelaar' : 'tafel', aanmelding)
  }
  return aan === 'tafel'
    ? accountsOfTafel(tx, aanmelding.tafelSlug)
    : procesmanagersOf(tx, aanmelding.gemeenteCode)
}
