import { Client } from 'pg'
import type { Cluster } from '../harness/cluster'
import { port } from '../harness/ports'
import { type Proof, snel, until, wait } from '../harness/proof'
import { killAgainAndAgain } from '../harness/server'
import { findDamage, prepareDrafts, submitAll } from '../harness/submits'

const submits = snel ? 60 : 500

async function withSubmits(
  cluster: Cluster,
  disturb: (isDone: () => boolean) => Promise<{ stop: () => Promise<void>; times: number }>,
) {
  const ids = await prepareDrafts(cluster.owner, submits)
  let done = false
  const disturbing = disturb(() => done)
  const own = new Client({ connectionString: cluster.ownerUrl })
  own.on('error', () => undefined)
  await own.connect()
  const { acknowledged, failures, problems } = await submitAll(own, `http://localhost:${port.kills}`, ids, 20)
  done = true
  const { stop, times } = await disturbing
  await own.end().catch(() => undefined)
  await stop()
  const judge = new Client({ connectionString: cluster.ownerUrl })
  await judge.connect()
  const damage = await findDamage(judge, ids, acknowledged)
  await judge.end()
  return {
    tried: `${submits} submits, 20 clients, ${times} kills`,
    held: damage.length === 0 && problems.length === 0 && acknowledged.length === submits && times > 0,
    seen: `${acknowledged.length} acknowledged, ${failures} tries failed, ${damage.length} lost, double or half`,
  }
}

export const killedApp: Proof = {
  name: 'kill-app',
  attack: 'kill -9 of the app at random moments',
  run: (cluster) =>
    withSubmits(cluster, async (isDone) => {
      const start = () => cluster.start(port.kills)
      const { server, killed } = await killAgainAndAgain({
        start,
        kills: snel ? 2 : 12,
        pause: 2_800,
        isDone,
      })
      return { stop: server.stop, times: killed }
    }),
}

export const killedPostgres: Proof = {
  name: 'kill-postgres',
  attack: 'kill -9 of Postgres at random moments',
  run: (cluster) =>
    withSubmits(cluster, async (isDone) => {
      const server = await cluster.start(port.kills)
      let times = 0
      while (!isDone()) {
        await wait(2_000 + Math.random() * 4_000)
        if (isDone() || times >= (snel ? 2 : 5)) continue
        process.kill(await cluster.postgresPid(), 'SIGKILL')
        times += 1
        await until(async () => isReady(cluster), 60_000)
      }
      return { stop: server.stop, times }
    }),
}

async function isReady({ ownerUrl }: Cluster): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } finally {
    await client.end().catch(() => undefined)
  }
}
