import type { Cluster, Server } from '../harness/cluster'
import { hasHaproxy, startHaproxy } from '../harness/haproxy'
import { openMailServer } from '../harness/mail'
import { type Proof, until, wait } from '../harness/proof'
import { prepareDrafts, submitAll } from '../harness/submits'
import { visitor } from '../harness/visitor'
import { newMails } from './mail'

const front = 3130
const ports = [3134, 3135] as const
const shared = { TRUST_PROXY: 'ja', PORTAAL_URL: `http://localhost:${front}` }

const startBoth = (cluster: Cluster, settings: Record<string, string> = {}): Promise<Server[]> =>
  Promise.all(ports.map((port) => cluster.start(port, { ...shared, ...settings })))

const direct = (port: number) => `http://localhost:${port}`

export const twoInstances: Proof = {
  name: 'instances',
  attack: 'two instances on one database',
  run: async (cluster) => {
    const servers = await startBoth(cluster)
    const wijkcoach = await visitor(cluster.owner, 'wijkcoach.enschede')
    const [draft = ''] = await prepareDrafts(cluster.owner, 1)
    const saved = await wijkcoach.post(`${direct(ports[0])}/aanmeldingen/${draft}/invullen/vraag`, 'vraag', {
      vraag: 'Opgeslagen op de eerste server.',
      richting: 'later',
    })
    const other = await wijkcoach.get(`${direct(ports[1])}/aanmeldingen/${draft}/invullen/vraag`)
    const name = `Tafel ${Math.random().toString(36).slice(2, 8)}`
    await cluster.owner.query(`UPDATE overlegtafel SET korte_naam = $1 WHERE slug = 'topx'`, [name])
    const shows = (port: number) => async () =>
      (await (await fetch(`${direct(port)}/overlegtafels`)).text()).includes(name)
    const seen = await Promise.all(ports.map((port) => until(shows(port), 20_000)))
    await cluster.owner.query(`UPDATE overlegtafel SET korte_naam = 'TopX' WHERE slug = 'topx'`)
    for (const server of servers) await server.stop()
    const draftSeen = other.text.includes('Opgeslagen op de eerste server.')
    return {
      tried: 'one session, one draft, one change of a table',
      held: draftSeen && seen.every((ms) => ms !== undefined && ms <= 5_000),
      seen: `session and draft ${draftSeen ? 'the same' : 'NOT the same'} on both (saved: ${saved.status}), the change after ${seen.join(' and ')} ms`,
    }
  },
}

export const jobsOnce: Proof = {
  name: 'jobs',
  attack: 'two instances that both send mail',
  run: async (cluster) => {
    const expected = await newMails(cluster.owner, 30)
    const mail = await openMailServer(3139)
    const servers = await startBoth(cluster, { PORTAAL_WORKER: 'ja', SMTP_URL: mail.url })
    const all = await until(async () => mail.taken.length >= expected, 60_000)
    await wait(2_000)
    for (const server of servers) await server.stop()
    await mail.close()
    const different = new Set(mail.taken).size
    return {
      tried: `${expected} mails`,
      held: all !== undefined && mail.taken.length === expected && different === expected,
      seen: `${mail.taken.length} arrived, ${different} different`,
    }
  },
}

/** Reads pages until it is told to stop; what is no answer of the portal is a failure. */
async function keepReading(url: string, isDone: () => boolean): Promise<{ asked: number; failed: string[] }> {
  const result = { asked: 0, failed: [] as string[] }
  for (const path of endless(['/overlegtafels', '/wegwijzer', '/api/v1/gemeenten', '/treden'])) {
    if (isDone()) return result
    result.asked += 1
    const status = await fetch(url + path).then(
      async (answer) => {
        await answer.text()
        return answer.status
      },
      (error: unknown) => String(error),
    )
    if (status !== 200) result.failed.push(`${path}: ${status}`)
    await wait(50)
  }
  return result
}

function* endless<T>(values: readonly T[]): Generator<T> {
  for (;;) yield* values
}

export const rollingRestart: Proof = {
  name: 'rolling',
  attack: 'rolling restart of both instances under load',
  run: async (cluster) => {
    if (!hasHaproxy()) return { tried: 'not tried: haproxy is not installed', held: false, seen: '-' }
    let servers = await startBoth(cluster)
    const proxy = startHaproxy(front, ports)
    await until(async () => (await fetch(`${proxy.url}/api/health/ready`)).ok, 20_000)
    let done = false
    const ids = await prepareDrafts(cluster.owner, 60)
    const reading = Promise.all(Array.from({ length: 6 }, () => keepReading(proxy.url, () => done)))
    const submitting = submitAll(cluster.owner, proxy.url, ids, 4)
    for (const [index, port] of ports.entries()) {
      await wait(1_500)
      await servers[index]?.stop()
      const fresh = await cluster.start(port, shared)
      servers = servers.map((server, at) => (at === index ? fresh : server))
      await wait(1_500)
    }
    const { acknowledged, failures } = await submitting
    done = true
    const reads = await reading
    const failed = reads.flatMap((one) => one.failed)
    const asked = reads.reduce((sum, one) => sum + one.asked, 0)
    for (const server of servers) await server.stop()
    await proxy.stop()
    return {
      tried: `${asked} pages, ${ids.length} submits, 2 restarts`,
      held: failed.length === 0 && failures === 0 && acknowledged.length === ids.length,
      seen: `${failed.length + failures} failed${failed[0] ? ` (first: ${failed[0]})` : ''}, ${acknowledged.length} submits acknowledged`,
    }
  },
}
