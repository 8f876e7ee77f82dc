import { beforeAll, describe, expect, it } from 'vitest'
import { samenstellers } from '@/backgroundWork'
import type { Actor } from '@/domain/access/actor'
import {
  beeindigSessies,
  bevestig,
  blokkeer,
  deblokkeer,
  koppelAppLos,
  nodigUit,
  stuurLink,
  wijzigAccount,
} from '@/features/accounts/commands'
import { bewaakAccounts } from '@/features/accounts/jobs'
import { bewaarOrganisatie } from '@/features/accounts/organisaties/commands'
import { findOneAccount, listAccounts, listTeBevestigen } from '@/features/accounts/queries'
import { filterSchema } from '@/features/accounts/schema'
import { verstuurBericht } from '@/features/berichten/jobs'
import { vraagNieuwWachtwoord } from '@/features/toegang/commands'
import { afterAnswerDone } from '@/server/afterAnswer'
import { findAccount } from '@/server/auth/credentials'
import { choosePassword, findLinkOwner } from '@/server/auth/links'
import { findActor, openSession } from '@/server/auth/session'
import { db } from '@/server/db/client'
import { inTransaction } from '@/server/db/transaction'
import { inviteFirstBeheerder } from '../../scripts/firstBeheerder'
import { createAccount, goodPassword } from '../factories/accounts'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'
import { testMailServer } from '../setup/mailServer'

const { owner } = testDatabase()
const mailServer = testMailServer()
const origin = { adres: '192.0.2.9', verzoekId: null, apparaat: 'Test' }
let beheerder: Actor
let wijkcoach: Actor

beforeAll(async () => {
  process.env.PORTAAL_BEHEERDER = 'eerste@voorbeeld.test'
  beheerder = await demoActor(owner, 'beheerder')
  wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
})

const person = (over: object = {}) => ({
  naam: 'Nieuwe collega',
  email: `${crypto.randomUUID().slice(0, 8)}@voorbeeld.test`,
  rol: 'wijkcoach' as const,
  organisatieId: wijkcoach.organisatie.id,
  tafels: [],
  ...over,
})

/** Sends what waits in the outbox for this account, as the worker does. */
async function mailsTo(accountId: string): Promise<string[]> {
  mailServer.received.length = 0
  const { rows } = await owner.query(
    'SELECT id FROM outbox WHERE ontvanger_id = $1 AND verzonden_op IS NULL ORDER BY aangemaakt_op',
    [accountId],
  )
  for (const { id } of rows)
    await verstuurBericht(samenstellers)({ outboxId: id }, {
      job: { attempts: 1, max_attempts: 8 },
    } as Parameters<ReturnType<typeof verstuurBericht>>[1])
  return mailServer.received.map(({ text }) => text)
}

const tokenIn = (mail: string | undefined): string => mail?.match(/\/inloggen\/link\/([\w-]+)/)?.[1] ?? ''

const auditOver = async (accountId: string) =>
  (
    await owner.query<{ handeling: string }>(
      'SELECT handeling FROM audit_regel WHERE betreft_account_id = $1 ORDER BY id',
      [accountId],
    )
  ).rows.map(({ handeling }) => handeling)

async function invited(): Promise<{ id: string; email: string; token: string }> {
  const input = person()
  const result = await nodigUit(beheerder, input)
  if (!result.ok) throw new Error(result.reason)
  const [mail] = await mailsTo(result.value)
  return { id: result.value, email: input.email, token: tokenIn(mail) }
}

describe('the first beheerder', () => {
  it('is invited as long as none can get in, and not any more after that', async () => {
    expect(tokenIn(await inviteFirstBeheerder())).not.toBe('')
    const token = tokenIn(await inviteFirstBeheerder())
    expect(await findLinkOwner(token)).toMatchObject({ email: 'eerste@voorbeeld.test' })
    expect(await choosePassword(token, goodPassword, null)).toMatchObject({ next: 'instellen' })
    expect(await inviteFirstBeheerder()).toBeUndefined()
  })
})

describe('an invitation', () => {
  it('leaves by mail with a link, without a password, and without a word about a casus', async () => {
    const { id, email } = await invited()
    const [mail] = mailServer.received
    expect(mail).toMatchObject({ to: email, subject: 'Uw account voor het portaal doorzettingsmacht' })
    expect(mail?.text).toContain('Wijkcoach, Gemeente Enschede, wijkteam (demo)')
    expect(mail?.text).not.toContain('casus')
    expect(await auditOver(id)).toEqual(['account.uitgenodigd'])
    const { rows } = await owner.query(
      'SELECT row_to_json(o)::text AS kept FROM outbox o WHERE ontvanger_id = $1',
      [id],
    )
    expect(rows[0].kept).not.toContain(tokenIn(mail?.text))
  })

  it('lets that person choose a password once, and then set up an app', async () => {
    const { id, email, token } = await invited()
    expect(await findLinkOwner(token)).toMatchObject({ soort: 'uitnodiging', email })
    const twice = await Promise.all([
      choosePassword(token, goodPassword, null),
      choosePassword(token, goodPassword, null),
    ])
    expect(twice.filter(Boolean)).toEqual([{ id, demo: false, next: 'instellen' }])
    expect(await findLinkOwner(token)).toBeUndefined()
    expect(await findAccount({ email, wachtwoord: goodPassword }, origin)).toMatchObject({
      id,
      next: 'instellen',
    })
  })

  it('ends after a week, with a newer one, and when the account is blocked', async () => {
    const old = await invited()
    await owner.query(`UPDATE toegangslink SET verloopt_op = now() WHERE account_id = $1`, [old.id])
    expect(await findLinkOwner(old.token)).toBeUndefined()
    const overtaken = await invited()
    expect((await stuurLink(beheerder, overtaken.id)).ok).toBe(true)
    expect(await choosePassword(overtaken.token, goodPassword, null)).toBeUndefined()
    const blocked = await invited()
    await blokkeer(beheerder, blocked.id)
    expect(await findLinkOwner(blocked.token)).toBeUndefined()
  })

  it('opens nothing when somebody makes a link up', async () => {
    const [one, two] = [await invited(), await invited()]
    const mixed = `${one.token.slice(0, 30)}${two.token.slice(30)}`
    for (const token of ['', 'x', `${one.token}x`, one.token.slice(1), mixed, one.token.toUpperCase()])
      expect(await findLinkOwner(token)).toBeUndefined()
  })

  it.each([
    [{ email: 'zvh@demo.test' }, 'adres-bezet'],
    [{ rol: 'zvh' as const }, 'geen-tafel'],
    [{ organisatieId: crypto.randomUUID() }, 'geen-organisatie'],
  ])('is refused for %j: %s', async (over, reason) => {
    expect(await nodigUit(beheerder, person(over))).toEqual({ ok: false, reason })
  })

  it('needs a gemeente for who works for one', async () => {
    const { organisatie } = await demoActor(owner, 'huisarts')
    expect(await nodigUit(beheerder, person({ organisatieId: organisatie.id }))).toEqual({
      ok: false,
      reason: 'geen-gemeente',
    })
  })
})

describe('a forgotten password', () => {
  const vraag = async (email: string) => {
    await vraagNieuwWachtwoord(email, origin)
    await afterAnswerDone()
  }

  it('gives a link to who has an account, and nothing else to anybody', async () => {
    const { id, email } = await createAccount(owner)
    await vraag(email)
    const [mail] = await mailsTo(id)
    expect(mail).toContain('Kies een nieuw wachtwoord')
    const sessie = await openSession(id, { manier: 'code' })
    expect(await choosePassword(tokenIn(mail), 'heel-ander-lang-wachtwoord', null)).toMatchObject({ id })
    expect(await findActor(sessie)).toBeUndefined()
    expect(await findAccount({ email, wachtwoord: goodPassword }, origin)).toBeUndefined()
    const { rows } = await owner.query('SELECT count(*)::int AS n FROM outbox')
    await vraag('niemand@voorbeeld.test')
    await vraag('zvh@demo.test')
    expect((await owner.query('SELECT count(*)::int AS n FROM outbox')).rows).toEqual(rows)
  })

  it('does not fill a mailbox', async () => {
    const { id, email } = await createAccount(owner)
    for (let i = 0; i < 6; i += 1) await vraag(email)
    const { rowCount } = await owner.query('SELECT FROM outbox WHERE ontvanger_id = $1', [id])
    expect(rowCount).toBe(3)
  })
})

describe('a beheerder', () => {
  it('changes a role, which works at once', async () => {
    const { id } = await createAccount(owner)
    const sessie = await openSession(id, { manier: 'code' })
    const input = { ...person(), id, rol: 'zvh' as const, tafels: ['topx' as const] }
    expect((await wijzigAccount(beheerder, input)).ok).toBe(true)
    expect(await findActor(sessie)).toMatchObject({ rol: 'zvh', tafels: ['topx'] })
    expect(await auditOver(id)).toEqual(['account.rol-gewijzigd-wijkcoach-zvh'])
  })

  it('blocks, which ends every session, and unblocking does not bring one back', async () => {
    const { id } = await createAccount(owner)
    const sessie = await openSession(id, { manier: 'code' })
    expect((await blokkeer(beheerder, id)).ok).toBe(true)
    expect(await blokkeer(beheerder, id)).toEqual({ ok: false, reason: 'past-niet' })
    expect((await deblokkeer(beheerder, id)).ok).toBe(true)
    expect(await findActor(sessie)).toBeUndefined()
  })

  it('ends all sessions, and takes an app away, which that person hears', async () => {
    const { id } = await createAccount(owner)
    const sessie = await openSession(id, { manier: 'code' })
    expect((await findOneAccount(beheerder, id))?.sessies).toBe(1)
    await beeindigSessies(beheerder, id)
    expect(await findActor(sessie)).toBeUndefined()
    expect(await koppelAppLos(beheerder, id)).toEqual({ ok: false, reason: 'past-niet' })
    await owner.query('UPDATE account SET tweede_factor_op = now() WHERE id = $1', [id])
    expect((await koppelAppLos(beheerder, id)).ok).toBe(true)
    expect((await mailsTo(id)).join()).toContain('U moet uw inlog-app opnieuw instellen')
  })

  it('cannot touch the own account, so that one always stays', async () => {
    const own = beheerder.accountId
    expect(await blokkeer(beheerder, own)).toEqual({ ok: false, reason: 'eigen-account' })
    expect(await wijzigAccount(beheerder, { ...person(), id: own })).toEqual({
      ok: false,
      reason: 'eigen-account',
    })
  })

  it('sees no hash of a password, and no casus', async () => {
    const { id } = await createAccount(owner)
    expect(JSON.stringify(await findOneAccount(beheerder, id))).not.toMatch(/argon2|wachtwoordHash/)
    const counts = await inTransaction(beheerder, async (tx) => [
      await tx.casus.count(),
      await tx.aanmelding.count(),
    ])
    expect(counts).toEqual([0, 0])
  })

  it('is the only one who can do any of this, in the portal and in the database', async () => {
    await expect(blokkeer(wijkcoach, beheerder.accountId)).rejects.toThrow('zonder recht')
    await expect(listAccounts(wijkcoach, filterSchema.parse({}))).rejects.toThrow('zonder recht')
    const changed = await inTransaction(wijkcoach, (tx) =>
      tx.account.updateMany({ where: { id: wijkcoach.accountId }, data: { rol: 'beheerder' } }),
    )
    expect(changed.count).toBe(0)
    expect((await db().account.updateMany({ data: { actief: false } })).count).toBe(0)
  })

  it('moves the people of an organisation along when its gemeente changes, and never out of one', async () => {
    const naam = `Wijkteam ${crypto.randomUUID().slice(0, 8)}`
    const organisatie = { naam, soort: 'wijkcoach' as const, gemeenteCode: 'GM0153' as const }
    expect((await bewaarOrganisatie(beheerder, { id: undefined, ...organisatie })).ok).toBe(true)
    expect(await bewaarOrganisatie(beheerder, { id: undefined, ...organisatie })).toEqual({
      ok: false,
      reason: 'naam-bezet',
    })
    const id = (await owner.query('SELECT id FROM organisatie WHERE naam = $1', [naam])).rows[0].id
    const account = await createAccount(owner, { organisatieId: id })
    await bewaarOrganisatie(beheerder, { id, ...organisatie, gemeenteCode: 'GM0141' })
    expect(await findActor(await openSession(account.id, { manier: 'code' }))).toMatchObject({
      gemeenteCode: 'GM0141',
    })
    expect(await bewaarOrganisatie(beheerder, { id, ...organisatie, gemeenteCode: null })).toEqual({
      ok: false,
      reason: 'geen-gemeente',
    })
  })
})

describe('the list', () => {
  it('goes on and back by name, each account once, and finds parts of words', async () => {
    for (let i = 0; i < 60; i += 1)
      await createAccount(owner, { wachtwoord: null, email: `lijst${i}@bladeren.test` })
    const ask = (query: object) =>
      listAccounts(beheerder, filterSchema.parse({ zoek: '@BLADEREN.test', ...query }))
    const seen: string[] = []
    let page = await ask({})
    expect(page).toMatchObject({ aantal: 60, vorige: undefined })
    for (;;) {
      seen.push(...page.accounts.map(({ id }) => id))
      if (!page.volgende) break
      page = await ask({ vanaf: page.volgende })
    }
    expect(new Set(seen).size).toBe(60)
    const back = await ask({ vanaf: page.vorige })
    expect(back.accounts.map(({ id }) => id)).toEqual(seen.slice(25, 50))
    expect((await ask({ stand: 'uitgenodigd' })).aantal).toBe(60)
    expect((await ask({ stand: 'actief' })).aantal).toBe(0)
    expect((await ask({ vanaf: 'onzin', rol: 'onzin' })).accounts).toHaveLength(25)
    expect((await ask({ zoek: `%_';--` })).aantal).toBe(0)
  })

  it('of the yearly review holds who was not confirmed for a year', async () => {
    const { id } = await createAccount(owner)
    await owner.query(`UPDATE account SET bevestigd_op = now() - interval '13 months' WHERE id = $1`, [id])
    const waiting = async () => (await listTeBevestigen(beheerder)).accounts.map((account) => account.id)
    expect(await waiting()).toEqual([id])
    expect((await findOneAccount(beheerder, id))?.nietBevestigd).toBe(true)
    expect((await bevestig(beheerder, id)).ok).toBe(true)
    expect(await waiting()).toEqual([])
    expect(await auditOver(id)).toEqual(['account.bevestigd'])
    const { rows } = await owner.query('SELECT account_id FROM audit_regel WHERE betreft_account_id = $1', [
      id,
    ])
    expect(rows).toEqual([{ account_id: beheerder.accountId }])
  })

  it('of the yearly review begins with the longest ago; a change is a look too, and who is blocked is not on it', async () => {
    const people = [await createAccount(owner), await createAccount(owner), await createAccount(owner)]
    const [longest = '', changed = '', blocked = ''] = people.map(({ id }) => id)
    await owner.query(
      `UPDATE account SET bevestigd_op = now() - CASE id WHEN $1 THEN interval '3 years' ELSE interval '13 months' END
       WHERE id IN ($1, $2, $3)`,
      [longest, changed, blocked],
    )
    const waiting = async () => (await listTeBevestigen(beheerder)).accounts.map((account) => account.id)
    expect((await waiting())[0]).toBe(longest)
    expect((await waiting()).toSorted()).toEqual([longest, changed, blocked].toSorted())
    expect((await wijzigAccount(beheerder, { ...person(), id: changed })).ok).toBe(true)
    expect((await blokkeer(beheerder, blocked)).ok).toBe(true)
    expect(await bevestig(beheerder, blocked)).toEqual({ ok: false, reason: 'past-niet' })
    expect(await listTeBevestigen(beheerder)).toMatchObject({ aantal: 1, accounts: [{ id: longest }] })
    await expect(listTeBevestigen(wijkcoach)).rejects.toThrow('zonder recht')
    await expect(bevestig(wijkcoach, longest)).rejects.toThrow('zonder recht')
    await bevestig(beheerder, longest)
  })
})

describe('an account that nobody uses', () => {
  it('is warned two weeks before, blocked after, once each; coming in stops it', async () => {
    const [quiet, returning] = [await createAccount(owner), await createAccount(owner)]
    await owner.query(`UPDATE account SET laatst_ingelogd = '2026-05-01T10:00:00Z' WHERE id = ANY ($1)`, [
      [quiet.id, returning.id],
    ])
    const on = (day: string) => bewaakAccounts(new Date(`${day}T09:00:00Z`))
    const handled = async ({ id }: { id: string }) => auditOver(id)
    await on('2026-10-10')
    expect(await handled(quiet)).toEqual([])
    await on('2026-10-20')
    await on('2026-10-21')
    expect(await handled(quiet)).toEqual(['account.gewaarschuwd'])
    expect(await mailsTo(quiet.id)).toHaveLength(1)
    await openSession(returning.id, { manier: 'code' })
    await on('2026-11-02')
    expect(await handled(quiet)).toEqual(['account.gewaarschuwd'])
    await on('2026-11-04')
    await on('2026-11-05')
    expect(await handled(quiet)).toEqual(['account.gewaarschuwd', 'account.geblokkeerd-ongebruikt'])
    expect(await handled(returning)).toEqual(['account.gewaarschuwd'])
    expect(await findAccount({ email: quiet.email, wachtwoord: goodPassword }, origin)).toBeUndefined()
  })

  it('loses its sessions with the block, also when it was never used; unblocked, it has the whole time again', async () => {
    const unused = await createAccount(owner)
    const sessie = await openSession(unused.id, { manier: 'code' })
    await owner.query(
      `UPDATE account SET laatst_ingelogd = NULL, aangemaakt_op = '2026-05-01T10:00:00Z' WHERE id = $1`,
      [unused.id],
    )
    await bewaakAccounts(new Date('2026-10-20T09:00:00Z'))
    expect(await findActor(sessie)).toBeDefined()
    await bewaakAccounts(new Date('2026-11-04T09:00:00Z'))
    expect(await findActor(sessie)).toBeUndefined()
    const { rows } = await owner.query('SELECT ingetrokken_op FROM sessie WHERE account_id = $1', [unused.id])
    expect(rows).toEqual([{ ingetrokken_op: expect.any(Date) }])

    expect((await deblokkeer(beheerder, unused.id)).ok).toBe(true)
    await bewaakAccounts(new Date(Date.now() + 86_400_000))
    expect((await findOneAccount(beheerder, unused.id))?.stand).not.toBe('geblokkeerd')
  })
})
