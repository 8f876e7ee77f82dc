import { port } from '../harness/ports'
import { type Proof, snel, wait } from '../harness/proof'
import { prepareDrafts } from '../harness/submits'
import { type Visitor, visitor } from '../harness/visitor'

const people = snel ? 40 : 200
const seconds = snel ? 15 : 60

/** Between two clicks somebody reads (milliseconds). */
const reading = () => wait(3_000 + Math.random() * 6_000)

type Measured = { readonly times: number[]; readonly errors: string[] }

/** List, own draft, save it, check it, and once send it. */
async function work(
  person: Visitor,
  url: string,
  draft: string,
  until: number,
  measured: Measured,
): Promise<void> {
  const ask = async (what: string, work: () => Promise<{ status: number }>) => {
    const begin = performance.now()
    const status = await work().then(
      (answer) => answer.status,
      (error: unknown) => String(error),
    )
    measured.times.push(performance.now() - begin)
    if (status !== 200 && status !== 303) measured.errors.push(`${what}: ${status}`)
    await reading()
  }
  await wait(Math.random() * 6_000)
  let sent = false
  while (performance.now() < until) {
    await ask('list', () => person.get(`${url}/casussen`))
    await ask('detail', () => person.get(`${url}/aanmeldingen/${draft}`))
    if (sent) continue
    await ask('save', () =>
      person.post(`${url}/aanmeldingen/${draft}/invullen/vraag`, 'vraag', {
        vraag: 'Welke plek past bij deze inwoner?',
      }),
    )
    await ask('send', () => person.post(`${url}/aanmeldingen/${draft}/controleren`, 'id'))
    sent = true
  }
}

export const load: Proof = {
  name: 'load',
  attack: `${people} people signed in and at work at the same time`,
  run: async (cluster) => {
    const drafts = await prepareDrafts(cluster.owner, people)
    const server = await cluster.start(port.load)
    const visitors = await Promise.all(drafts.map(() => visitor(cluster.owner, 'wijkcoach.enschede')))
    const measured: Measured = { times: [], errors: [] }
    const end = performance.now() + seconds * 1000
    await Promise.all(visitors.map((one, index) => work(one, server.url, drafts[index] ?? '', end, measured)))
    await server.stop()
    const sorted = measured.times.toSorted((a, b) => a - b)
    const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)
    return {
      tried: `${sorted.length} clicks in ${seconds} s, 3 to 9 s between two clicks`,
      held: measured.errors.length === 0 && sorted.length > 0,
      seen: `${measured.errors.length} errors${measured.errors[0] ? ` (first: ${measured.errors[0]})` : ''}, half within ${at(0.5)} ms, p99 ${at(0.99)} ms`,
    }
  },
}
