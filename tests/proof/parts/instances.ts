import type { Cluster } from '../harness/cluster'
import { openMailServer } from '../harness/mail'
import { port } from '../harness/ports'
import { type Proof, until, wait } from '../harness/proof'
import type { Server } from '../harness/server'
import { prepareDrafts } from '../harness/submits'
import { visitor } from '../harness/visitor'
import { newMails } from './mail'

const ports = [port.first, port.second] as const

export const startBoth = (cluster: Cluster, settings: Record<string, string> = {}): Promise<Server[]> =>
  Promise.all(ports.map((own) => cluster.start(own, settings)))

/** Where the name of a table stands. */
const pages = ['/overlegtafels', '/overlegtafels/topx', '/treden', '/overzicht-op-papier']

const direct = (own: number) => `http://localhost:${own}`

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
    const shows = (address: string) => async () => (await (await fetch(address)).text()).includes(name)
    const shown = ports.flatMap((own) => pages.map((page) => `${direct(own)}${page}`))
    const seen = await Promise.all(shown.map((address) => until(shows(address), 20_000)))
    await cluster.owner.query(`UPDATE overlegtafel SET korte_naam = 'TopX' WHERE slug = 'topx'`)
    for (const server of servers) await server.stop()
    const draftSeen = other.text.includes('Opgeslagen op de eerste server.')
    return {
      tried: 'one session, one draft, one change of a table',
      held: draftSeen && seen.every((ms) => ms !== undefined && ms <= 5_000),
      seen: `session and draft ${draftSeen ? 'the same' : 'NOT the same'} on both (saved: ${saved.status}), the change on ${shown.length} pages after at most ${seen.includes(undefined) ? 'more than 20,000' : Math.max(...seen.map(Number))} ms`,
    }
  },
}

export const jobsOnce: Proof = {
  name: 'jobs',
  attack: 'two instances that both send mail',
  run: async (cluster) => {
    const expected = await newMails(cluster.owner, 30)
    const mail = await openMailServer(port.smtp)
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
