import { systeem } from '@/domain/access/actor'
import { recordAudit } from '@/server/audit'
import { sealAccessLink } from '@/server/auth/accessLink'
import { sendAccessLink } from '@/server/auth/links'
import { now } from '@/server/clock'
import { inTransaction, type Tx } from '@/server/db/transaction'
import { env } from '@/server/env'

const organisatieNaam = 'Beheer van het portaal'

/**
 * Somebody has to invite the others: PORTAAL_BEHEERDER is invited as long as no real beheerder can get in.
 * @returns the link to choose a password, for the screen of who starts the portal; undefined when there is nothing to do
 */
export async function inviteFirstBeheerder(): Promise<string | undefined> {
  const email = env.PORTAAL_BEHEERDER?.toLowerCase()
  if (!email) return undefined
  return inTransaction(systeem, async (tx) => {
    const someone = await tx.account.count({
      where: {
        rol: 'beheerder',
        actief: true,
        demo: false,
        OR: [{ wachtwoordHash: { not: null } }, { oidcSubject: { not: null } }],
      },
    })
    if (someone > 0) return undefined
    const accountId = await beheerderWith(tx, email)
    const link = await sendAccessLink(tx, accountId, 'uitnodiging')
    await recordAudit(tx, systeem, { handeling: 'account.eerste-beheerder', betreftAccountId: accountId })
    return new URL(`/inloggen/link/${sealAccessLink(link)}`, env.PORTAAL_URL).href
  })
}

async function beheerderWith(tx: Tx, email: string): Promise<string> {
  const nu = now()
  const open = {
    rol: 'beheerder',
    actief: true,
    geblokkeerdOp: null,
    laatstIngelogd: nu,
    gewaarschuwdOp: null,
  }
  const known = await tx.account.findUnique({ where: { email }, select: { id: true } })
  if (known) {
    await tx.account.updateMany({ where: { id: known.id }, data: open })
    return known.id
  }
  const [id, organisatieId] = [crypto.randomUUID(), await organisatie(tx)]
  const who = { id, email, naam: 'Beheerder', organisatieId, aangemaaktOp: nu, bevestigdOp: nu }
  await tx.account.createMany({ data: { ...who, ...open, laatstIngelogd: null } })
  return id
}

async function organisatie(tx: Tx): Promise<string> {
  const known = await tx.organisatie.findFirst({ where: { naam: organisatieNaam }, select: { id: true } })
  if (known) return known.id
  const id = crypto.randomUUID()
  await tx.organisatie.createMany({ data: { id, naam: organisatieNaam, soort: 'zvh' } })
  return id
}
