import { beforeAll, describe, expect, it } from 'vitest'
import { openSessionCookie, sealSession } from '@/server/auth/cookie'
import { findAccount } from '@/server/auth/credentials'
import { findActor, openSession, revokeSession } from '@/server/auth/session'
import { testDatabase } from '../setup/database'
import { demoPassword } from '../setup/postgres'

const { owner } = testDatabase()
const email = 'wijkcoach.enschede@demo.test'
let accountId = ''
const origin = { adres: '192.0.2.1', verzoekId: null, apparaat: 'Test' }

beforeAll(async () => {
  process.env.PORTAAL_DEMO = 'ja'

  accountId = (await owner.query('SELECT id FROM account WHERE email = $1', [email])).rows[0].id
})

const change = (sql: string, sessieId: string) =>
  owner.query(`UPDATE sessie SET ${sql} WHERE id = $1`, [sessieId])

describe('credentials', () => {
  it('know the right account, however the address is typed', async () => {
    expect(
      await findAccount({ email: ` ${email.toUpperCase()} `, wachtwoord: demoPassword }, origin),
    ).toEqual({
      id: accountId,
      demo: true,
      next: 'binnen',
    })
  })

  it.each([
    ['a wrong password', { email, wachtwoord: 'iets anders' }],
    ['an unknown account', { email: 'niemand@demo.test', wachtwoord: demoPassword }],
    ['no password', { email }],
    ['an injected object', { email: { not: '' }, wachtwoord: demoPassword }],
    ['nothing', undefined],
  ])('refuse %s', async (_, credentials) => {
    expect(await findAccount(credentials, origin)).toBeUndefined()
  })

  it('refuse a blocked account', async () => {
    await owner.query('UPDATE account SET actief = false WHERE id = $1', [accountId])
    expect(await findAccount({ email, wachtwoord: demoPassword }, origin)).toBeUndefined()
    await owner.query('UPDATE account SET actief = true WHERE id = $1', [accountId])
  })
})

describe('a session', () => {
  it('knows who it is, with role, gemeente and organisation', async () => {
    const actor = await findActor(await openSession(accountId), 'verzoek-1')
    expect(actor).toMatchObject({
      accountId,
      rol: 'wijkcoach',
      gemeenteCode: 'GM0153',
      verzoekId: 'verzoek-1',
    })
  })

  it.each([
    ['after half an hour of silence', `laatst_gebruikt = now() - interval '31 minutes'`],
    ['after eight hours', `verloopt_op = now() - interval '1 second'`],
  ])('ends %s', async (_, sql) => {
    const sessieId = await openSession(accountId)
    await change(sql, sessieId)
    expect(await findActor(sessieId)).toBeUndefined()
  })

  it('lives on when it is used', async () => {
    const sessieId = await openSession(accountId)
    await change(`laatst_gebruikt = now() - interval '29 minutes'`, sessieId)
    expect(await findActor(sessieId)).toBeDefined()
    const { rows } = await owner.query(
      `SELECT now() - laatst_gebruikt < interval '1 minute' AS fresh FROM sessie WHERE id = $1`,
      [sessieId],
    )
    expect(rows[0].fresh).toBe(true)
  })

  it('ends at once when it is revoked or the account is closed', async () => {
    const sessieId = await openSession(accountId)
    await revokeSession(sessieId)
    expect(await findActor(sessieId)).toBeUndefined()

    const other = await openSession(accountId)
    await owner.query('UPDATE account SET actief = false WHERE id = $1', [accountId])
    expect(await findActor(other)).toBeUndefined()
    await owner.query('UPDATE account SET actief = true WHERE id = $1', [accountId])
  })

  it('carries the role of this moment', async () => {
    const sessieId = await openSession(accountId)
    await owner.query(`UPDATE account SET rol = 'auditor' WHERE id = $1`, [accountId])
    expect((await findActor(sessieId))?.rol).toBe('auditor')
    await owner.query(`UPDATE account SET rol = 'wijkcoach' WHERE id = $1`, [accountId])
  })
})

describe('the cookie', () => {
  it('opens only when it was sealed here', async () => {
    const content = { sessieId: crypto.randomUUID(), accountId }
    const sealed = await sealSession(content)
    expect(await openSessionCookie(sealed)).toEqual(content)
    expect(sealed).not.toContain(accountId)
    for (const broken of [undefined, '', 'x', sealed.slice(0, -3), `${sealed}x`])
      expect(await openSessionCookie(broken)).toBeUndefined()
  })
})
