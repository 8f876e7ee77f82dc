import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { startBackgroundWork } from '@/backgroundWork'
import { probeerOpnieuw } from '@/features/berichten/commands'
import { verstuurBericht } from '@/features/berichten/jobs'
import { listBerichten } from '@/features/berichten/queries'
import { ToestandPagina } from '@/features/toestand/components/ToestandPagina'
import { findToestand } from '@/features/toestand/queries'
import { inTransaction } from '@/server/db/transaction'
import { env } from '@/server/env'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'
import { testMailServer } from '../setup/mailServer'

const { owner } = testDatabase()
const server = testMailServer()

type OutboxRow = {
  id: string
  soort: string
  email: string
  verzonden: boolean
  geparkeerd: boolean
  pogingen: number
  fout: string | null
}

async function outboxOf(aanmeldingId: string): Promise<OutboxRow[]> {
  const { rows } = await owner.query<OutboxRow>(
    `SELECT o.id, soort, email, verzonden_op IS NOT NULL AS verzonden, geparkeerd_op IS NOT NULL AS geparkeerd, pogingen,
       laatste_fout AS fout FROM outbox o JOIN account a ON a.id = ontvanger_id WHERE aanmelding_id = $1 ORDER BY o.aangemaakt_op`,
    [aanmeldingId],
  )
  return rows
}

const jobs = async (id: string): Promise<number> => {
  const { rowCount } = await owner.query('SELECT FROM graphile_worker.jobs WHERE key = $1', [`outbox:${id}`])
  return rowCount ?? 0
}

const send = verstuurBericht()
type Job = Parameters<typeof send>[1]
/** The job at its so-many-th try. */
const attempt = (attempts: number) => ({ job: { attempts, max_attempts: 8 } }) as Job

const secret = 'De kanarie van de inwoner zingt'

async function firstMessage(): Promise<{ aanmeldingId: string; message: OutboxRow }> {
  const { id } = await createAanmelding(owner, { formulier: { vraag: secret, situatie: secret } })
  const message = (await outboxOf(id)).find(({ soort }) => soort === 'ontvangen')
  if (!message) throw new Error('geen bericht')
  return { aanmeldingId: id, message }
}

describe('a notice by mail', () => {
  it('arrives once, at the right person, with a link and without anything about the casus', async () => {
    const { aanmeldingId, message } = await firstMessage()
    await send({ outboxId: message.id }, attempt(1))
    await send({ outboxId: message.id }, attempt(2))
    expect(server.received).toHaveLength(1)
    expect(server.received[0]).toMatchObject({
      to: 'wijkcoach.enschede@demo.test',
      subject: 'Uw aanmelding is ontvangen',
    })
    const all = server.received[0]?.all ?? ''
    expect(all).toContain(`https://portaal.example.nl/aanmeldingen/${aanmeldingId}`)
    for (const word of ['kanarie', 'TW-', 'Enschede', 'TopX', 'ggz', 'psych'])
      expect(all.replace(message.email, '')).not.toContain(word)
    expect((await outboxOf(aanmeldingId)).find(({ id }) => id === message.id)).toMatchObject({
      verzonden: true,
      pogingen: 1,
    })
  })

  it('is tried again when it is refused, then parked, and leaves after "Opnieuw"', async () => {
    const beheerder = await demoActor(owner, 'beheerder')
    const { aanmeldingId, message } = await firstMessage()
    const now = async () => (await outboxOf(aanmeldingId)).find(({ id }) => id === message.id)
    server.refuses = true
    for (let times = 1; times <= 8; times++)
      await expect(send({ outboxId: message.id }, attempt(times))).rejects.toThrow('mailbox is vol')
    expect(await now()).toMatchObject({ verzonden: false, geparkeerd: true, pogingen: 8 })
    expect((await now())?.fout).toContain('mailbox is vol')

    const page = await listBerichten(beheerder)
    expect(page.mailserver).toBe(true)
    expect(page.berichten[0]).toMatchObject({
      id: message.id,
      onderwerp: 'Uw aanmelding is ontvangen',
      pogingen: 8,
    })
    expect(JSON.stringify(page)).not.toMatch(/kanarie|TW-/)

    await owner.query('DELETE FROM graphile_worker._private_jobs')
    expect(await probeerOpnieuw(beheerder, message.id)).toEqual({ ok: true, value: message.id })
    expect(await jobs(message.id)).toBe(1)
    expect(await now()).toMatchObject({ geparkeerd: false, pogingen: 0 })
    expect(await probeerOpnieuw(beheerder, message.id)).toEqual({ ok: false, reason: 'niet-geparkeerd' })

    server.refuses = false
    await send({ outboxId: message.id }, attempt(1))
    expect(await now()).toMatchObject({ verzonden: true })
    expect(server.received).toHaveLength(1)
  })

  it('is not for anybody but the beheerder to see or to send', async () => {
    const zvh = await demoActor(owner, 'zvh')
    await expect(listBerichten(zvh)).rejects.toThrow('zonder recht')
    await expect(probeerOpnieuw(zvh, crypto.randomUUID())).rejects.toThrow('zonder recht')
  })
})

describe('the worker itself', () => {
  it('sends what was enqueued by an act, each message once', async () => {
    await owner.query('UPDATE outbox SET verzonden_op = now()')
    await owner.query('DELETE FROM graphile_worker._private_jobs')
    // The overview of today was planned already, whatever the clock says.
    await owner.query(
      `INSERT INTO dagbericht (dag, gepland_op) VALUES ((now() AT TIME ZONE 'Europe/Amsterdam')::date, now())`,
    )
    const stop = await startBackgroundWork()
    try {
      const { id } = await createAanmelding(owner, { status: 'in-behandeling' })
      const expected = (await outboxOf(id)).map(({ email }) => email).sort()
      await expect
        .poll(async () => (await outboxOf(id)).every(({ verzonden }) => verzonden), { timeout: 20_000 })
        .toBe(true)
      expect(server.received.map(({ to }) => to).sort()).toEqual(expected)
    } finally {
      await stop()
    }
  })
})

describe('what a beheerder sees of the portal itself', () => {
  it('is whether mail and tasks do their work, and how it is set: no casus, no password, no key', async () => {
    const beheerder = await demoActor(owner, 'beheerder')
    await owner.query(`UPDATE outbox SET verzonden_op = now(); DELETE FROM graphile_worker._private_jobs`)
    const { message } = await firstMessage()
    await owner.query(`UPDATE outbox SET geparkeerd_op = now() WHERE id = $1`, [message.id])
    await owner.query(
      `UPDATE graphile_worker._private_known_crontabs SET last_execution = now() - interval '1 hour'`,
    )
    await owner.query(
      `SELECT graphile_worker.add_job('verstuur_bericht', '{}'::json, job_key := 'op', max_attempts := 1)`,
    )
    await owner.query(`UPDATE graphile_worker._private_jobs SET attempts = 1 WHERE key = 'op'`)

    const toestand = await findToestand(beheerder)
    expect(toestand.mailserver).toBe(true)
    expect(toestand.berichten.geparkeerd).toBe(1)
    expect(toestand.taken.map(({ naam, stand }) => [naam, stand])).toEqual([
      ['Herinneringen klaarzetten', 'stil'],
      ['Oude teksten wissen', 'loopt'],
      ['Mails versturen', 'mislukt'],
    ])
    const page = renderToStaticMarkup(createElement(ToestandPagina, { toestand }))
    expect(page).toContain('1 niet gelukt')
    expect(page).toContain('kijken')
    for (const secretOne of [secret, 'TW-', env.PORTAAL_GEHEIM, env.DATABASE_URL, env.SMTP_URL ?? 'smtp:'])
      expect(page).not.toContain(secretOne)
  })

  it('is for nobody else, also not around the query', async () => {
    const zvh = await demoActor(owner, 'zvh')
    await expect(findToestand(zvh)).rejects.toThrow('zonder recht')
    const taken = await inTransaction(zvh, (tx) => tx.$queryRaw`SELECT * FROM stand_van_taken()`)
    expect(taken).toEqual([])
  })
})
