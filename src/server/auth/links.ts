import type { LoginActor } from '@/domain/access/actor'
import { recordAudit } from '../audit'
import { now } from '../clock'
import { inTransaction, type Tx } from '../db/transaction'
import { enqueue } from '../outbox'
import { type AccessLink, openAccessLink } from './accessLink'
import { type KnownAccount, nextStepOf } from './credentials'
import { hashPassword } from './password'
import { revokeSessions } from './session'

const hours = 60 * 60_000
type LinkKind = 'uitnodiging' | 'wachtwoord'

/** How long a link works (milliseconds): an invitation waits until somebody is back at work, a new password was asked for now. */
const lasts: Record<LinkKind, number> = { uitnodiging: 7 * 24 * hours, wachtwoord: 1 * hours }
const notices: Record<LinkKind, string> = { uitnodiging: 'uitgenodigd', wachtwoord: 'nieuw-wachtwoord' }

/** Makes a link with which this person chooses a password, and puts the mail in the outbox. Earlier links stop working. */
export async function sendAccessLink(tx: Tx, accountId: string, soort: LinkKind): Promise<AccessLink> {
  const nu = now()
  const linkId = crypto.randomUUID()
  await tx.toegangslink.updateMany({ where: { accountId, gebruiktOp: null }, data: { gebruiktOp: nu } })
  await tx.toegangslink.createMany({
    data: {
      id: linkId,
      accountId,
      soort,
      aangemaaktOp: nu,
      verlooptOp: new Date(nu.getTime() + lasts[soort]),
    },
  })
  await enqueue(tx, { soort: notices[soort], aan: { accountId }, gegevens: { linkId } })
  return { linkId, accountId }
}

const actorOf = ({ accountId }: AccessLink, verzoekId: string | null = null): LoginActor => ({
  rol: 'toegang',
  accountId,
  verzoekId,
})

const findRow = (tx: Tx, { linkId, accountId }: AccessLink) =>
  tx.toegangslink.findFirst({
    where: { id: linkId, accountId, gebruiktOp: null, verlooptOp: { gt: now() }, account: { actief: true } },
    select: {
      soort: true,
      verlooptOp: true,
      account: {
        select: {
          naam: true,
          email: true,
          rol: true,
          demo: true,
          tweedeFactorOp: true,
          organisatie: { select: { naam: true } },
        },
      },
    },
  })

/** Whom this link is for, and what it is for; undefined when it was used, is too old or was never made here. */
export async function findLinkOwner(token: string) {
  const link = openAccessLink(token)
  if (!link) return undefined
  const row = await inTransaction(actorOf(link), (tx) => findRow(tx, link))
  if (!row) return undefined
  const { naam, email, organisatie } = row.account
  return { soort: row.soort, naam, email, organisatie: organisatie.naam }
}

/** Sets the password and uses up the link; every session of before ends. Undefined when the link no longer works. */
export async function choosePassword(
  token: string,
  password: string,
  verzoekId: string | null,
): Promise<KnownAccount | undefined> {
  const link = openAccessLink(token)
  if (!link) return undefined
  const wachtwoordHash = await hashPassword(password)
  return inTransaction(actorOf(link, verzoekId), async (tx) => {
    const row = await findRow(tx, link)
    if (!row) return undefined
    const { count } = await tx.toegangslink.updateMany({
      where: { id: link.linkId, gebruiktOp: null },
      data: { gebruiktOp: now() },
    })
    if (count !== 1) return undefined
    await savePassword(tx, actorOf(link, verzoekId), link.accountId, wachtwoordHash)
    return { id: link.accountId, demo: row.account.demo, next: nextStepOf(row.account) }
  })
}

/** Writes the new password and ends every session but `except`. */
export async function savePassword(
  tx: Tx,
  actor: LoginActor,
  accountId: string,
  wachtwoordHash: string,
  except?: string,
): Promise<void> {
  await tx.account.updateMany({ where: { id: accountId }, data: { wachtwoordHash, wachtwoordOp: now() } })
  await revokeSessions(tx, accountId, except ? { except } : {})
  await recordAudit(tx, actor, { handeling: 'wachtwoord.ingesteld', betreftAccountId: accountId })
}
