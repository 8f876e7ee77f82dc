import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { beeindigAndere, beeindigSessie } from '@/features/account/commands'
import { findEigenAccount } from '@/features/account/queries'
import { vraagNieuwWachtwoord } from '@/features/toegang/commands'
import { afterAnswerDone } from '@/server/afterAnswer'
import { findAccount } from '@/server/auth/credentials'
import { changePassword, newRecoveryCodes } from '@/server/auth/ownAccount'
import { checkCode, offerSecondFactor, setUpSecondFactor } from '@/server/auth/secondFactor'
import { findActor, openSession } from '@/server/auth/session'
import { hotp, stepOf } from '@/server/auth/totp'
import { db } from '@/server/db/client'
import { createAccount, goodPassword } from '../factories/accounts'
import { testDatabase } from '../setup/database'
import { demoPassword } from '../setup/postgres'

const { owner } = testDatabase()

let address = 0
/** Somebody at a desk of their own. */
const elsewhere = () => {
  address += 1
  return { adres: `192.0.2.${address}`, verzoekId: null, apparaat: 'Test' }
}

const audit = async (accountId: string | null) =>
  (
    await owner.query<{ handeling: string }>(
      'SELECT handeling FROM audit_regel WHERE account_id IS NOT DISTINCT FROM $1 ORDER BY id',
      [accountId],
    )
  ).rows.map(({ handeling }) => handeling)

/** The statements that `work` sends to the database. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const { Client } = createRequire(import.meta.url)('pg') as typeof import('pg')
  const sent: string[] = []
  const query = Client.prototype.query
  Client.prototype.query = function (this: unknown, ...args: unknown[]) {
    const [first] = args as [string | { text: string }]
    sent.push((typeof first === 'string' ? first : first.text).replace(/\s+/g, ' '))
    return Reflect.apply(query, this, args)
  } as typeof query
  try {
    await work()
  } finally {
    Client.prototype.query = query
  }
  return sent
}

/** The code that an app shows for this secret, so many periods from now. */
const appCode = (secret: Buffer, later = 0) => hotp(secret, stepOf(new Date()) + later)

/** The bytes of the secret that a QR code carries. */
function secretIn(uri: string): Buffer {
  const letters = new URL(uri).searchParams.get('secret') ?? ''
  const bits = [...letters]
    .map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** Somebody with an app; the code of now was used to set it up. */
async function createWithApp() {
  const { id, email } = await createAccount(owner)
  const secret = secretIn(offerSecondFactor(id, 'eerste', email).uri)
  const codes = await setUpSecondFactor(id, 'eerste', appCode(secret), elsewhere())
  if (!codes) throw new Error('de code van de app werd niet herkend')
  return { id, email, secret, codes }
}

beforeAll(() => {
  process.env.PORTAAL_DEMO = 'nee'
})

describe('a password', () => {
  it('leads to setting up a second factor, to its code, or in, by role', async () => {
    const known = async (email: string) =>
      (await findAccount({ email, wachtwoord: goodPassword }, elsewhere()))?.next
    expect(await known((await createAccount(owner)).email)).toBe('instellen')
    expect(await known((await createAccount(owner, { rol: 'beheerder' })).email)).toBe('instellen')
    expect(await known((await createAccount(owner, { rol: 'redacteur' })).email)).toBe('binnen')
    expect(await known((await createWithApp()).email)).toBe('code')
  })

  it('of the demo opens nothing outside the demo', async () => {
    const demo = { email: 'zvh@demo.test', wachtwoord: demoPassword }
    expect(await findAccount(demo, elsewhere())).toBeUndefined()
  })

  it('is not there for somebody who was only invited', async () => {
    const { email } = await createAccount(owner, { wachtwoord: null })
    expect(await findAccount({ email, wachtwoord: 'wat dan ook' }, elsewhere())).toBeUndefined()
  })
})

describe('too many wrong passwords', () => {
  const wrong = (email: string, origin = elsewhere()) =>
    findAccount({ email, wachtwoord: 'verkeerd' }, origin)

  it('lock this account for this address, also for the right password, and not for a colleague elsewhere', async () => {
    const { id, email } = await createAccount(owner)
    const here = elsewhere()
    for (let i = 0; i < 5; i += 1) await wrong(email, here)
    const right = { email, wachtwoord: goodPassword }
    expect(await findAccount(right, here)).toBeUndefined()
    expect(await findAccount(right, elsewhere())).toMatchObject({ id })
    expect((await audit(id)).slice(-1)).toEqual(['inloggen.mislukt-vergrendeld'])
    await owner.query(`UPDATE inlogpoging SET op = op - interval '16 minutes'`)
    expect(await findAccount(right, here)).toMatchObject({ id })
  })

  it('lock the account for everybody after twenty, wherever they come from', async () => {
    const { email } = await createAccount(owner)
    for (let i = 0; i < 20; i += 1) await wrong(email)
    expect(await findAccount({ email, wachtwoord: goodPassword }, elsewhere())).toBeUndefined()
  })

  it('at the same moment are no more guesses than one after another', async () => {
    const { id, email } = await createAccount(owner)
    const here = elsewhere()
    await Promise.all(Array.from({ length: 12 }, () => wrong(email, here)))
    const tried = (await audit(id)).filter((handeling) => handeling === 'inloggen.mislukt-wachtwoord')
    expect(tried).toHaveLength(5)
  })

  it('are forgotten once the right one was given', async () => {
    const { id, email } = await createAccount(owner)
    const here = elsewhere()
    for (let i = 0; i < 4; i += 1) await wrong(email, here)
    expect(await findAccount({ email, wachtwoord: goodPassword }, here)).toMatchObject({ id })
    for (let i = 0; i < 4; i += 1) await wrong(email, here)
    expect(await findAccount({ email, wachtwoord: goodPassword }, here)).toMatchObject({ id })
  })

  it('cost the same work as an unknown account, a blocked one and a locked one', async () => {
    const known = await createAccount(owner)
    const locked = await createAccount(owner)
    const blocked = await createAccount(owner)
    await owner.query('UPDATE account SET actief = false WHERE id = $1', [blocked.id])
    const here = elsewhere()
    for (let i = 0; i < 5; i += 1) await wrong(locked.email, here)
    const works = [
      await statementsOf(() => wrong(known.email)),
      await statementsOf(() => wrong('niemand@voorbeeld.test')),
      await statementsOf(() => wrong(locked.email, here)),
      await statementsOf(() => findAccount({ email: blocked.email, wachtwoord: goodPassword }, elsewhere())),
    ]
    expect(works[0]?.length).toBeGreaterThan(5)
    for (const work of works) expect(work).toEqual(works[0])
  })

  it('nor does asking for a new password: what differs is done when the answer is out', async () => {
    const known = await createAccount(owner)
    const blocked = await createAccount(owner)
    await owner.query('UPDATE account SET actief = false WHERE id = $1', [blocked.id])
    const ask = (email: string) => statementsOf(() => vraagNieuwWachtwoord(email, elsewhere()))
    const works = [await ask(known.email), await ask('niemand@voorbeeld.test'), await ask(blocked.email)]
    expect(works[0]?.length).toBeGreaterThan(5)
    for (const work of works) expect(work).toEqual(works[0])
    await afterAnswerDone()
    const { rows } = await owner.query('SELECT account_id FROM toegangslink WHERE account_id IN ($1, $2)', [
      known.id,
      blocked.id,
    ])
    expect(rows).toEqual([{ account_id: known.id }])
  })

  it('are in the audit with the reason, without what was typed', async () => {
    await findAccount(
      { email: 'geheim-getypt@voorbeeld.test', wachtwoord: 'mijn-echte-wachtwoord' },
      elsewhere(),
    )
    expect((await audit(null)).slice(-1)).toEqual(['inloggen.mislukt-onbekend'])
    for (const table of ['audit_regel', 'inlogpoging']) {
      const { rows } = await owner.query(`SELECT row_to_json(t)::text AS line FROM ${table} t`)
      expect(rows.map(({ line }) => line).join()).not.toMatch(/mijn-echte|geheim-getypt|192\.0\.2/)
    }
  })
})

describe('the second factor', () => {
  it('is set up only with a code that the app shows, and is stored encrypted', async () => {
    const { id, email } = await createAccount(owner)
    const { uri, geheim } = offerSecondFactor(id, 'keer', email)
    expect(await setUpSecondFactor(id, 'keer', '000000', elsewhere())).toBeUndefined()
    expect((await owner.query('SELECT FROM tweede_factor WHERE account_id = $1', [id])).rowCount).toBe(0)
    const codes = await setUpSecondFactor(id, 'keer', appCode(secretIn(uri)), elsewhere())
    expect(new Set(codes).size).toBe(10)
    const { rows } = await owner.query(
      `SELECT row_to_json(f)::text || (SELECT string_agg(row_to_json(h)::text, '') FROM herstelcode h WHERE h.account_id = $1) AS kept
       FROM tweede_factor f WHERE account_id = $1`,
      [id],
    )
    expect(rows[0].kept).not.toContain(geheim)
    for (const code of codes ?? []) expect(rows[0].kept).not.toContain(code.replace('-', ''))
    expect(await audit(id)).toEqual(['tweede-factor.ingesteld'])
  })

  it('takes a code once, also from two at the same moment', async () => {
    const { id, secret } = await createWithApp()
    expect(await checkCode(id, appCode(secret), elsewhere())).toBeUndefined()
    const next = appCode(secret, 1)
    const both = await Promise.all([checkCode(id, next, elsewhere()), checkCode(id, next, elsewhere())])
    expect(both.filter(Boolean)).toEqual(['code'])
    expect(await checkCode(id, next, elsewhere())).toBeUndefined()
  })

  it('takes a recovery code once, however it is typed, and of the own account only', async () => {
    const [mine, other] = [await createWithApp(), await createWithApp()]
    const [first = '', second = ''] = mine.codes
    expect(await checkCode(other.id, first, elsewhere())).toBeUndefined()
    expect(await checkCode(mine.id, first.toLowerCase().replace('-', ' '), elsewhere())).toBe('herstelcode')
    expect(await checkCode(mine.id, first, elsewhere())).toBeUndefined()
    expect(await checkCode(mine.id, second, elsewhere())).toBe('herstelcode')
    expect(await audit(mine.id)).toContain('herstelcode.gebruikt')
  })

  it('locks after five wrong codes, and a right password in between does not help', async () => {
    const { id, email, secret } = await createWithApp()
    const here = elsewhere()
    for (let i = 0; i < 5; i += 1) {
      await checkCode(id, '000000', here)
      await findAccount({ email, wachtwoord: goodPassword }, here)
    }
    expect(await checkCode(id, appCode(secret, 1), here)).toBeUndefined()
    expect(await checkCode(id, appCode(secret, 1), elsewhere())).toBe('code')
  })

  it('goes, with its codes, when a beheerder resets it', async () => {
    const { id } = await createWithApp()
    await owner.query('UPDATE account SET tweede_factor_op = NULL WHERE id = $1', [id])
    const { rows } = await owner.query(
      `SELECT (SELECT count(*)::int FROM tweede_factor WHERE account_id = $1) + (SELECT count(*)::int FROM herstelcode WHERE account_id = $1) AS n`,
      [id],
    )
    expect(rows[0].n).toBe(0)
  })

  it('opens for no code in the row of somebody else', async () => {
    const [mine, other] = [await createWithApp(), await createWithApp()]
    await owner.query(
      'UPDATE tweede_factor SET geheim = (SELECT geheim FROM tweede_factor WHERE account_id = $1) WHERE account_id = $2',
      [mine.id, other.id],
    )
    expect(await checkCode(other.id, appCode(mine.secret, 1), elsewhere())).toBeUndefined()
    expect(await checkCode(mine.id, appCode(mine.secret, 1), elsewhere())).toBe('code')
  })

  it('is out of reach of everybody else: no context, no row', async () => {
    await createWithApp()
    expect(await db().tweedeFactor.count()).toBe(0)
    expect(await db().herstelcode.count()).toBe(0)
    expect(await db().inlogpoging.count()).toBe(0)
    expect(await db().toegangslink.count()).toBe(0)
  })
})

describe('a session with a password alone', () => {
  it('is nobody for a role that sees casussen, also when the role became one', async () => {
    const { id } = await createAccount(owner, { rol: 'redacteur' })
    const sessieId = await openSession(id, { manier: 'wachtwoord' })
    expect((await findActor(sessieId))?.rol).toBe('redacteur')
    await owner.query(`UPDATE account SET rol = 'zvh' WHERE id = $1`, [id])
    expect(await findActor(sessieId)).toBeUndefined()
    expect((await findActor(await openSession(id, { manier: 'code' })))?.rol).toBe('zvh')
    expect(await audit(id)).toEqual(['sessie.geopend-wachtwoord', 'sessie.geopend-code'])
  })
})

describe('the own account', () => {
  /** Somebody who is signed in with a code, here and on a phone. */
  async function signedIn() {
    const person = await createWithApp()
    const [here, phone] = [
      await openSession(person.id, { manier: 'code', apparaat: 'Firefox op Windows' }),
      await openSession(person.id, { manier: 'code', apparaat: 'Safari op iPhone of iPad' }),
    ]
    const actor = await findActor(here)
    if (!actor) throw new Error('geen sessie')
    return { ...person, actor, here, phone }
  }

  it('shows where one is signed in, and ends the others or one of them', async () => {
    const { actor, phone, id } = await signedIn()
    const { sessies, herstelcodes, heeftWachtwoord } = await findEigenAccount(actor)
    expect(sessies.map(({ apparaat, deze }) => [apparaat, deze]).sort()).toEqual([
      ['Firefox op Windows', true],
      ['Safari op iPhone of iPad', false],
    ])
    expect([herstelcodes, heeftWachtwoord]).toEqual([10, true])
    expect((await beeindigSessie(actor, phone)).ok).toBe(true)
    expect(await findActor(phone)).toBeUndefined()
    expect(await beeindigSessie(actor, phone)).toEqual({ ok: false, reason: 'al-weg' })
    const tablet = await openSession(id, { manier: 'code' })
    expect(await beeindigAndere(actor)).toBe(1)
    expect(await findActor(tablet)).toBeUndefined()
    expect(await findActor(actor.sessieId)).toBeDefined()
  })

  it('ends no session of somebody else', async () => {
    const [mine, other] = [await signedIn(), await signedIn()]
    expect(await beeindigSessie(mine.actor, other.here)).toEqual({ ok: false, reason: 'al-weg' })
    expect(await findActor(other.here)).toBeDefined()
  })

  it('changes the password for who knows the old one; other sessions end', async () => {
    const { actor, phone, email } = await signedIn()
    const change = (current: string, next: string) => changePassword(actor, current, next, elsewhere())
    expect(await change('verkeerd', 'nieuw-lang-wachtwoord-kers')).toBe('huidig-onjuist')
    expect(await change(goodPassword, 'kort')).toBe('te-kort')
    expect(await change(goodPassword, 'Welkom2026!!!')).toBe('te-makkelijk')
    expect(await findActor(phone)).toBeDefined()
    expect(await change(goodPassword, 'molen-citroen-vlieger-trap')).toBeUndefined()
    expect([await findActor(phone), (await findActor(actor.sessieId))?.accountId]).toEqual([
      undefined,
      actor.accountId,
    ])
    expect(await findAccount({ email, wachtwoord: goodPassword }, elsewhere())).toBeUndefined()
    expect(await findAccount({ email, wachtwoord: 'molen-citroen-vlieger-trap' }, elsewhere())).toBeDefined()
  })

  it('renews the recovery codes; the old ones are worth nothing', async () => {
    const { id, codes } = await createWithApp()
    const fresh = await newRecoveryCodes(id, elsewhere())
    expect(await checkCode(id, codes[0] ?? '', elsewhere())).toBeUndefined()
    expect(await checkCode(id, fresh[0] ?? '', elsewhere())).toBe('herstelcode')
  })
})
