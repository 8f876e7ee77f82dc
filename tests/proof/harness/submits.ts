import type { Client } from 'pg'
import { createAanmelding } from '../../factories/aanmeldingen'
import { visitor } from './visitor'

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Drafts that are ready to send, one per submit. */
export async function prepareDrafts(owner: Client, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n += 1)
    ids.push((await createAanmelding(owner, { status: 'concept', tafel: 'triage-transfertafel' })).id)
  return ids
}

/** Sends every draft over HTTP, by so many clients at once; each tries again until the portal says that it was sent. */
export async function submitAll(owner: Client, url: string, ids: readonly string[], clients: number) {
  const acknowledged: string[] = []
  const problems: string[] = []
  let failures = 0
  const left = [...ids]
  const client = async () => {
    const wijkcoach = await visitor(owner, 'wijkcoach.enschede')
    for (let id = left.pop(); id; id = left.pop()) {
      const page = `${url}/aanmeldingen/${id}/controleren`
      for (let tries = 0; tries < 200; tries += 1) {
        const answer = await wijkcoach.post(page, 'id').catch(() => undefined)
        if (answer?.location?.endsWith('/verstuurd') || answer?.location?.includes(`${id}/verstuurd`)) {
          acknowledged.push(id)
          break
        }
        // Sent by a try whose answer never came: the page says so itself.
        const shown = await wijkcoach.get(`${url}/aanmeldingen/${id}/verstuurd`).catch(() => undefined)
        if (shown?.status === 200 && /verstuurd/i.test(shown.text)) {
          acknowledged.push(id)
          break
        }
        failures += 1
        if (tries === 199) problems.push(`${id}: ${answer?.status}`)
        await wait(100 + Math.random() * 200)
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { acknowledged, failures, problems }
}

/** What the database holds of these aanmeldingen: each sent exactly once, with proof and post; or not at all. */
export async function findDamage(owner: Client, ids: readonly string[], acknowledged: readonly string[]) {
  const { rows } = await owner.query<{
    id: string
    status: string
    acts: number
    audits: number
    posts: number
  }>(
    `SELECT a.id, a.status,
            (SELECT count(*)::int FROM gebeurtenis g WHERE g.aanmelding_id = a.id AND g.naar_status = 'ingediend') AS acts,
            (SELECT count(*)::int FROM audit_regel r WHERE r.aanmelding_id = a.id AND r.handeling = 'aanmelding.ingediend') AS audits,
            (SELECT count(*)::int FROM outbox o WHERE o.aanmelding_id = a.id) AS posts
     FROM aanmelding a WHERE a.id = ANY ($1::uuid[])`,
    [ids],
  )
  const known = new Set(acknowledged)
  const posts = Math.max(...rows.map((row) => row.posts))
  return rows.filter(({ id, status, acts, audits, posts: mails }) => {
    const whole = status === 'ingediend' && acts === 1 && audits === 1 && mails === posts && posts > 0
    const untouched = status === 'concept' && acts === 0 && audits === 0 && mails === 0
    return known.has(id) ? !whole : !whole && !untouched
  })
}
