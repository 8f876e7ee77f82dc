import type { Actor } from '@/domain/access/actor'
import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { sendAccessLink } from '@/server/auth/links'
import { revokeSessions } from '@/server/auth/session'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { defineCommand } from '@/server/guarded'
import { enqueue } from '@/server/outbox'
import { type AccountRow, addAccount, changeAccount, findAccount, findByEmail } from './data'
import { type PlaatsReden, plaatsVan } from './plaats'
import type { Plaats } from './schema'

/** Makes an account and sends the invitation: a link with which this person chooses a password. */
export const nodigUit = defineCommand(
  'accounts.beheren',
  async (
    tx,
    actor,
    { naam, email, ...plaats }: Plaats & { readonly naam: string; readonly email: string },
  ): Promise<Result<string, PlaatsReden | 'adres-bezet'>> => {
    if (await findByEmail(tx, email)) return refused('adres-bezet')
    const geplaatst = await plaatsVan(tx, plaats)
    if (!geplaatst.ok) return geplaatst
    const id = await addAccount(tx, { naam, email, ...geplaatst.value }, now())
    await sendAccessLink(tx, id, 'uitnodiging')
    await recordAudit(tx, actor, { handeling: 'account.uitgenodigd', betreftAccountId: id })
    return ok(id)
  },
)

/** Another role, organisation or name: works from the next page that this person opens. */
export const wijzigAccount = defineCommand(
  'accounts.beheren',
  async (
    tx,
    actor,
    { id, naam, ...plaats }: Plaats & { readonly id: string; readonly naam: string },
  ): Promise<Result<string, PlaatsReden | 'niet-gevonden' | 'eigen-account' | 'via-koppeling'>> => {
    const account = await findAccount(tx, id)
    if (!account) return refused('niet-gevonden')
    if (id === actor.accountId) return refused('eigen-account')
    if (account.oidcSubject) return refused('via-koppeling')
    const geplaatst = await plaatsVan(tx, plaats)
    if (!geplaatst.ok) return geplaatst
    await changeAccount(tx, id, { naam, ...geplaatst.value, bevestigdOp: now() })
    const handeling =
      account.rol === plaats.rol ? 'account.gewijzigd' : `account.rol-gewijzigd-${account.rol}-${plaats.rol}`
    await recordAudit(tx, actor, { handeling, betreftAccountId: id })
    return ok(id)
  },
)

type Reden = 'niet-gevonden' | 'eigen-account' | 'past-niet'

/** One act on the account of somebody else, with its audit row; `work` says whether it could be done. */
const act =
  (handeling: string, work: (tx: Tx, id: string, account: AccountRow) => Promise<boolean>) =>
  async (tx: Tx, actor: Actor, id: string): Promise<Result<string, Reden>> => {
    if (id === actor.accountId) return refused('eigen-account')
    const account = await findAccount(tx, id)
    if (!account) return refused('niet-gevonden')
    if (!(await work(tx, id, account))) return refused('past-niet')
    await recordAudit(tx, actor, { handeling, betreftAccountId: id })
    return ok(id)
  }

/** Ends every session too, so that unblocking later opens nothing by itself. */
export const blokkeer = defineCommand(
  'accounts.beheren',
  act('account.geblokkeerd', async (tx, id) => {
    const blocked = { actief: false, geblokkeerdOp: now(), geblokkeerdReden: 'beheerder' }
    if (!(await changeAccount(tx, id, blocked, { actief: true }))) return false
    await revokeSessions(tx, id)
    return true
  }),
)

export const deblokkeer = defineCommand(
  'accounts.beheren',
  act('account.gedeblokkeerd', async (tx, id) => {
    const nu = now()
    const open = {
      actief: true,
      geblokkeerdOp: null,
      geblokkeerdReden: null,
      bevestigdOp: nu,
      gewaarschuwdOp: null,
    }
    // Unused since today, otherwise it is blocked again tonight.
    return changeAccount(tx, id, { ...open, laatstIngelogd: nu }, { actief: false })
  }),
)

/** Somebody lost phone and recovery codes: at the next sign-in a new app is set up. That person hears it by mail. */
export const koppelAppLos = defineCommand(
  'accounts.beheren',
  act('tweede-factor.losgekoppeld', async (tx, id) => {
    if (!(await changeAccount(tx, id, { tweedeFactorOp: null }, { tweedeFactorOp: { not: null } })))
      return false
    await revokeSessions(tx, id)
    await enqueue(tx, { soort: 'tweede-factor-weg', aan: { accountId: id } })
    return true
  }),
)

export const beeindigSessies = defineCommand(
  'accounts.beheren',
  act('sessie.alle-beeindigd', async (tx, id) => {
    await revokeSessions(tx, id)
    return true
  }),
)

/** A new invitation, or a link for a new password; never for who signs in elsewhere. */
export const stuurLink = defineCommand(
  'accounts.beheren',
  act('account.link-verstuurd', async (tx, id, { oidcSubject, actief, demo, wachtwoordHash }) => {
    if (oidcSubject || !actief || demo) return false
    await sendAccessLink(tx, id, wachtwoordHash ? 'wachtwoord' : 'uitnodiging')
    return true
  }),
)

/** This person still needs the account, with these rights. */
export const bevestig = defineCommand(
  'accounts.beheren',
  act('account.bevestigd', (tx, id) => changeAccount(tx, id, { bevestigdOp: now() }, { actief: true })),
)
