import type { Client } from 'pg'
import { createAanmelding } from '../../factories/aanmeldingen'
import { openMailServer } from '../harness/mail'
import { port } from '../harness/ports'
import { type Proof, until, wait } from '../harness/proof'

const mailUrl = `smtp://127.0.0.1:${port.smtp}`

const waiting = async (owner: Client): Promise<number> =>
  (await owner.query<{ n: number }>('SELECT count(*)::int AS n FROM outbox WHERE verzonden_op IS NULL'))
    .rows[0]?.n ?? 0

/** The queue waits longer after each failure; this lets that time pass. */
const letTimePass = (owner: Client) =>
  owner.query(
    'UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL AND run_at > now()',
  )

export async function newMails(owner: Client, aanmeldingen: number): Promise<number> {
  await owner.query('DELETE FROM graphile_worker._private_jobs')
  await owner.query('UPDATE outbox SET verzonden_op = now()')
  await owner.query(
    `INSERT INTO dagbericht (dag, gepland_op) VALUES ((now() AT TIME ZONE 'Europe/Amsterdam')::date, now()) ON CONFLICT DO NOTHING`,
  )
  for (let n = 0; n < aanmeldingen; n += 1) await createAanmelding(owner)
  return waiting(owner)
}

export const mailServerTrouble: Proof = {
  name: 'smtp',
  attack: 'mail server down, then refusing, then slow',
  run: async (cluster) => {
    const { owner } = cluster
    const expected = await newMails(owner, 6)
    const server = await cluster.start(port.mail, { PORTAAL_WORKER: 'ja', SMTP_URL: mailUrl })
    await wait(4_000)
    const afterDown = await waiting(owner)
    const mail = await openMailServer(port.smtp)
    mail.mood = 'refuses'
    await letTimePass(owner)
    await wait(4_000)
    const afterRefusal = mail.taken.length
    mail.mood = 'slow'
    const all = await until(async () => {
      await letTimePass(owner)
      return (await waiting(owner)) === 0
    }, 90_000)
    await wait(1_000)
    await server.stop()
    await mail.close()
    const different = new Set(mail.taken).size
    return {
      tried: `${expected} mails`,
      held:
        afterDown === expected &&
        afterRefusal === 0 &&
        all !== undefined &&
        different === expected &&
        mail.taken.length === expected,
      seen: `${afterDown} waited, ${afterRefusal} lost or sent too early, then ${mail.taken.length} arrived (${different} different)`,
    }
  },
}
