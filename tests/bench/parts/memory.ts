import { setTimeout as wait } from 'node:timers/promises'
import { fire } from '../measure/load'
import { mixOf } from '../measure/mix'
import { residentMegabytes } from '../measure/processUsage'
import type { Measurement, Part } from '../measurement'
import { publicPages, signedInPages } from '../portal/addresses'
import { type FilledPortal, filledPortal } from '../portal/filled'
import { loginAs } from '../portal/login'
import { restartPortal } from '../portal/portal'
import { decimals, whole } from '../report'
import { wegwijzerPosts } from '../situations/wegwijzerPosts'

const mostMegabytes = 300
const mostGrowth = 0.15

/** Milliseconds of rest before the memory is read, so that what is garbage can go; and visitors at the same time. */
const rest = 15_000
const connections = 4

export const memory: Part = {
  name: 'memory',
  about: 'geheugen van de server in rust en na belasting',
  run: async ({ load }) => {
    await filledPortal()
    await restartPortal()
    const portal = await filledPortal()
    const next = await workingDay(portal)
    const read = () => residentMegabytes(portal.pid)
    // Every kind of page some times first: what is loaded and compiled at first use is not a leak.
    await fire({ url: portal.url, next }, { connections, time: 10_000 })
    await wait(rest)
    const before = read()
    let peak = before
    let requests = 0
    const end = performance.now() + load
    while (performance.now() < end) {
      const { latencies } = await fire(
        { url: portal.url, next },
        { connections, time: Math.min(10_000, load) },
      )
      requests += latencies.length
      peak = Math.max(peak, read())
    }
    await wait(rest)
    return linesOf({ before, peak, after: read(), requests, minutes: load / 60_000 })
  },
}

async function workingDay(portal: FilledPortal): Promise<ReturnType<typeof mixOf>> {
  const signedIn = await Promise.all(
    signedInPages(portal).map(async ({ path, account }) => ({
      path,
      headers: await loginAs(portal, account),
    })),
  )
  return mixOf([
    { weight: 6, shots: publicPages.map((path) => ({ path, headers: { 'accept-encoding': 'gzip' } })) },
    { weight: 2, shots: wegwijzerPosts(portal.url, 100) },
    { weight: 2, shots: signedIn },
  ])
}

type Found = {
  readonly before: number
  readonly peak: number
  readonly after: number
  readonly requests: number
  readonly minutes: number
}

function linesOf({ before, peak, after, requests, minutes }: Found): readonly Measurement[] {
  const megabytes = (value: number) => `${whole(value)} MB`
  const under = (value: number) => ({
    goal: `hoogstens ${megabytes(mostMegabytes)}`,
    met: value <= mostMegabytes,
  })
  return [
    { what: 'geheugen van de server in rust', ours: megabytes(before), ...under(before) },
    {
      what: `geheugen na ${decimals(minutes, 0)} minuten belasting (${whole(requests)} verzoeken)`,
      ours: megabytes(after),
      beside: `${megabytes(peak)} hoogste`,
      ...under(after),
    },
    {
      what: 'groei van het geheugen door belasting',
      ours: megabytes(after - before),
      ratio: after / before,
      goal: `hoogstens ${decimals(1 + mostGrowth)}x`,
      met: after / before <= 1 + mostGrowth,
    },
  ]
}
