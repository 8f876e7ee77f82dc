import { processorTime, residentMegabytes } from '../../bench/measure/processUsage'
import { port } from '../harness/ports'
import { type Proof, snel, wait } from '../harness/proof'
import type { Server } from '../harness/server'
import { prepareDrafts } from '../harness/submits'
import { type Visitor, visitor } from '../harness/visitor'

const people = snel ? 40 : 200
const seconds = snel ? 15 : 60

/** Between two clicks somebody reads (milliseconds). */
const reading = () => wait(3_000 + Math.random() * 6_000)

type Measured = {
  readonly times: number[]
  readonly errors: string[]
  readonly kinds: Record<string, number>
}

/** List, own draft, save it, send it once; then list and detail again. */
async function work(person: Visitor, url: string, draft: string, end: number, measured: Measured) {
  const ask = async (what: string, work: () => Promise<{ status: number }>) => {
    const begin = performance.now()
    const status = await work().then(
      (answer) => answer.status,
      (error: unknown) => String(error),
    )
    measured.times.push(performance.now() - begin)
    measured.kinds[what] = (measured.kinds[what] ?? 0) + 1
    if (status !== 200 && status !== 303) measured.errors.push(`${what}: ${status}`)
    await reading()
  }
  await wait(Math.random() * 6_000)
  let sent = false
  while (performance.now() < end) {
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

/** Memory and processor time of the server while it works. */
function watchServer({ process: { pid = 0 } }: Server) {
  const before = processorTime([pid])
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(pid))
  }, 1_000)
  return () => {
    clearInterval(timer)
    return { busy: processorTime([pid]) - before, peak: Math.round(peak) }
  }
}

export const load: Proof = {
  name: 'load',
  attack: `${people} people signed in and at work at the same time`,
  run: async (cluster) => {
    const drafts = await prepareDrafts(cluster.owner, people)
    const server = await cluster.start(port.load)
    const visitors: Visitor[] = []
    for (const _ of drafts) visitors.push(await visitor(cluster.owner, 'wijkcoach.enschede'))
    const measured: Measured = { times: [], errors: [], kinds: {} }
    const watched = watchServer(server)
    const begin = performance.now()
    const end = begin + seconds * 1000
    await Promise.all(visitors.map((one, index) => work(one, server.url, drafts[index] ?? '', end, measured)))
    const perSecond = (measured.times.length / (performance.now() - begin)) * 1000
    const { busy, peak } = watched()
    const sorted = measured.times.toSorted((a, b) => a - b)
    const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)
    const kinds = Object.entries(measured.kinds).map(([kind, count]) => `${count} ${kind}`)
    const [first] = measured.errors
    return {
      tried: `${sorted.length} clicks in ${seconds} s (${kinds.join(', ')}), 3 to 9 s between two clicks`,
      held: measured.errors.length === 0 && kinds.length === 4,
      seen: `${measured.errors.length} errors${first ? ` (first: ${first})` : ''}, half within ${at(0.5)} ms, p99 ${at(0.99)} ms, ${perSecond.toFixed(1)} clicks a second at ${Math.round(busy / sorted.length)} ms of CPU each, at most ${peak} MB`,
    }
  },
}
