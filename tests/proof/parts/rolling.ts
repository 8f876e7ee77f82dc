import type { Cluster } from '../harness/cluster'
import { port } from '../harness/ports'
import { notRun, type Proof, snel, until, wait } from '../harness/proof'
import { isInstalled, type ReverseProxy, startReverseProxy } from '../harness/reverseProxy'
import type { Server } from '../harness/server'
import { prepareDrafts, submitAll } from '../harness/submits'
import { startBoth } from './instances'

const rounds = snel ? 1 : 2
const behind = { TRUST_PROXY: 'ja', PORTAAL_URL: `http://localhost:${port.proxy}` }

function* endless<T>(values: readonly T[]): Generator<T> {
  for (;;) yield* values
}

type Read = { asked: number; readonly failed: string[] }

/** Reads pages until it is told to stop; what is no answer of the portal is a failure. */
async function keepReading(url: string, isDone: () => boolean, read: Read): Promise<void> {
  for (const path of endless(['/overlegtafels', '/wegwijzer', '/api/v1/gemeenten', '/treden'])) {
    if (isDone()) return
    read.asked += 1
    const failure = await fetch(url + path).then(
      async (answer) => {
        const text = await answer.text()
        return answer.status === 200 ? undefined : `${answer.status} ${text.slice(0, 80)}`
      },
      (error: unknown) => String(error),
    )
    if (failure) read.failed.push(`${path}: ${failure}`)
    await wait(50)
  }
}

/** Each server in turn stops as a release stops it, and starts again, while the other one does the work. */
async function restartAll(cluster: Cluster, servers: Server[]): Promise<number> {
  let restarts = 0
  for (let round = 0; round < rounds; round += 1)
    for (const [index, own] of [port.first, port.second].entries()) {
      await wait(1_500)
      await servers[index]?.stop()
      servers[index] = await cluster.start(own, behind)
      restarts += 1
      await wait(2_500)
    }
  return restarts
}

async function restartUnderLoad(cluster: Cluster, kind: ReverseProxy) {
  const servers = await startBoth(cluster, behind)
  const proxy = startReverseProxy(kind)
  try {
    const ready = await until(async () => (await fetch(`${proxy.url}/api/health/ready`)).ok, 20_000)
    if (ready === undefined) throw new Error(`${kind} does not let anybody through`)
    return await underLoad(cluster, proxy.url, () => restartAll(cluster, servers))
  } finally {
    await proxy.stop()
  }
}

/** Reads and sends all the time until `disturb` is done. */
async function underLoad(cluster: Cluster, url: string, disturb: () => Promise<number>) {
  let done = false
  const read: Read = { asked: 0, failed: [] }
  const reading = Array.from({ length: 6 }, () => keepReading(url, () => done, read))
  const work = { ids: [] as string[], acknowledged: 0, failures: 0 }
  const submitting = async () => {
    while (!done) {
      const ids = await prepareDrafts(cluster.owner, 8)
      const { acknowledged, failures } = await submitAll(cluster.owner, url, ids, 4)
      work.ids.push(...ids)
      work.acknowledged += acknowledged.length
      work.failures += failures
    }
  }
  const sending = submitting()
  const restarts = await disturb().finally(() => {
    done = true
  })
  await Promise.all([...reading, sending])
  return { read, work, restarts }
}

export const rollingRestart = (kind: ReverseProxy): Proof => ({
  name: `rolling-${kind}`,
  attack: `rolling restart behind ${kind}, under load`,
  run: async (cluster) => {
    if (!isInstalled(kind)) return notRun(`${kind} is not installed`)
    const { read, work, restarts } = await restartUnderLoad(cluster, kind)
    const failed = read.failed.length + work.failures
    return {
      tried: `${read.asked} pages, ${work.ids.length} submits, ${restarts} restarts`,
      held: failed === 0 && work.acknowledged === work.ids.length,
      seen: `${failed} failed${read.failed[0] ? ` (first: ${read.failed[0]})` : ''}, ${work.acknowledged} submits acknowledged`,
    }
  },
})
