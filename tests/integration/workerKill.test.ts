import { type ChildProcess, spawn } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { createAanmelding } from '../factories/aanmeldingen'
import { testDatabase } from '../setup/database'
import { testMailServer } from '../setup/mailServer'

const { owner } = testDatabase()
const server = testMailServer()
const workers: ChildProcess[] = []

/** The worker as its own process, as on a second machine. */
function startWorker(): ChildProcess {
  const worker = spawn(process.execPath, ['--import', 'tsx', 'src/worker.ts'], {
    env: { ...process.env, LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  })
  workers.push(worker)
  return worker
}

const killed = (worker: ChildProcess) =>
  new Promise<void>((done) => {
    worker.once('exit', () => done())
    worker.kill('SIGKILL')
  })

afterEach(async () => {
  for (const worker of workers.splice(0))
    if (worker.exitCode === null && worker.signalCode === null) await killed(worker)
})

/** The lock of a worker that died is only taken over when it is older than any job lasts; this lets that time pass. */
const letTimePass = () =>
  owner.query(`UPDATE graphile_worker._private_jobs SET locked_at = locked_at - interval '10 minutes', run_at = now()
               WHERE locked_at IS NOT NULL`)

const waiting = async () =>
  (await owner.query<{ n: number }>('SELECT count(*)::int AS n FROM outbox WHERE verzonden_op IS NULL'))
    .rows[0]?.n

/** Two subscribers and one nieuwsbrief, from the same outbox. */
async function sendNieuwsbrief(): Promise<void> {
  await owner.query(
    `INSERT INTO nieuwsbrief_abonnee (id, adres, aangemeld_op, bevestigd_op)
     SELECT gen_random_uuid(), n || '@voorbeeld.nl', now(), now() FROM generate_series(1, 2) n ON CONFLICT DO NOTHING`,
  )
  await owner.query(
    `WITH brief AS (
       INSERT INTO nieuwsbrief (id, onderwerp, inleiding, items, gewijzigd_op, verstuurd_op, inhoud, aantal, rol, organisatie_naam)
       VALUES (gen_random_uuid(), 'Nieuws', '', '{}', now(), now(), '{"onderwerp": "Nieuws", "inleiding": "", "items": []}', 2, 'zvh', 'ZVH')
       RETURNING id)
     INSERT INTO outbox (id, soort, abonnee_id, gegevens, sleutel, aangemaakt_op)
     SELECT gen_random_uuid(), 'nieuwsbrief', a.id, jsonb_build_object('nieuwsbriefId', b.id), concat_ws(':', b.id, a.id), now()
     FROM nieuwsbrief_abonnee a, brief b`,
  )
}

/** The acts that lead to a submitted aanmelding ask for a handful of mails. */
async function enqueueMails(): Promise<number> {
  await owner.query(`DELETE FROM graphile_worker._private_jobs; UPDATE outbox SET verzonden_op = now()`)
  await owner.query(
    `INSERT INTO dagbericht (dag, gepland_op) VALUES ((now() AT TIME ZONE 'Europe/Amsterdam')::date, now()) ON CONFLICT DO NOTHING`,
  )
  for (let i = 0; i < 3; i++) await createAanmelding(owner)
  await sendNieuwsbrief()
  return (await waiting()) ?? 0
}

const patience = { timeout: 25_000, interval: 100 }

describe('a worker that is killed (kill -9) in the middle of sending', () => {
  it('loses no mail; the one that was on its way comes twice at most, with the same Message-ID', async () => {
    const expected = await enqueueMails()
    const first = startWorker()
    // The server has the whole mail, the worker has not heard so: the worst moment there is.
    server.onReceived = () => killed(first)
    await expect.poll(() => first.signalCode, patience).toBe('SIGKILL')
    const delivered = server.received.length
    server.onReceived = undefined
    expect(await waiting()).toBe(expected)

    await letTimePass()
    startWorker()
    await expect.poll(waiting, patience).toBe(0)
    const ids = server.received.map(({ mail }) => mail.messageId)
    expect(new Set(ids).size).toBe(expected)
    expect(ids.length).toBeLessThanOrEqual(expected + delivered)
    expect(delivered).toBeLessThanOrEqual(2)
  }, 90_000)

  it('before the mail server has anything, doubles nothing', async () => {
    const expected = await enqueueMails()
    server.refuses = true
    const first = startWorker()
    const tried = async () =>
      (
        await owner.query<{ n: number }>(
          'SELECT coalesce(max(pogingen), 0)::int AS n FROM outbox WHERE verzonden_op IS NULL',
        )
      ).rows[0]?.n
    await expect.poll(tried, patience).toBeGreaterThan(0)
    await killed(first)
    server.refuses = false
    expect(server.received).toEqual([])

    await letTimePass()
    await owner.query('UPDATE graphile_worker._private_jobs SET run_at = now()')
    startWorker()
    await expect.poll(waiting, patience).toBe(0)
    expect(server.received).toHaveLength(expected)
    expect(new Set(server.received.map(({ mail }) => mail.messageId)).size).toBe(expected)
  }, 90_000)
})
