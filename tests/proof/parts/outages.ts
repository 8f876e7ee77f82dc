import { Client } from 'pg'
import { withDatabase } from '../../../scripts/database'
import type { Cluster } from '../harness/cluster'
import { port } from '../harness/ports'
import { type Outcome, type Proof, snel, until, wait } from '../harness/proof'
import { findDamage, prepareDrafts, submitAll } from '../harness/submits'
import { tcpProxy } from '../harness/tcpProxy'
import { saysDatabase, type Visitor, visitor } from '../harness/visitor'

const gone = snel ? 12_000 : 30_000

/** A page and a form while something is wrong, and both again afterwards, on the same server. */
async function around(
  cluster: Cluster,
  url: string,
  wreck: () => Promise<void>,
  repair: () => Promise<void>,
) {
  const wijkcoach = await visitor(cluster.owner, 'wijkcoach.enschede')
  const [before = '', during = ''] = await prepareDrafts(cluster.owner, 2)
  const sent = await submitAll(cluster.owner, url, [before], 1)
  await wreck()
  const page = await wijkcoach.get(`${url}/casussen`)
  const open = await fetch(`${url}/overlegtafels`)
  await repair()
  const recovered = await until(async () => (await wijkcoach.get(`${url}/casussen`)).status === 200, 60_000)
  const after = await submitAll(cluster.owner, url, [during], 1)
  const damage = await findDamage(
    cluster.owner,
    [before, during],
    [...sent.acknowledged, ...after.acknowledged],
  )
  const held =
    page.status === 503 &&
    saysDatabase(page) &&
    open.status === 200 &&
    recovered !== undefined &&
    damage.length === 0
  return {
    held: held && after.acknowledged.length === 1,
    seen: `page ${page.status}${saysDatabase(page) ? ' in plain Dutch' : ''}, public page ${open.status}, well again after ${recovered ?? '-'} ms without a restart, ${damage.length} lost`,
  }
}

const behindProxy =
  (mode: 'frozen' | 'closed'): Proof['run'] =>
  async (cluster) => {
    const { hostname: host, port: databasePort } = new URL(cluster.appUrl)
    const proxy = await tcpProxy({ host, port: Number(databasePort) })
    const through = new URL(cluster.appUrl)
    through.port = String(proxy.port)
    const server = await cluster.start(port.outages, { DATABASE_URL: through.href })
    const outcome = await around(
      cluster,
      server.url,
      async () => proxy.set(mode),
      async () => {
        await wait(gone)
        proxy.set('open')
      },
    )
    await server.stop()
    await proxy.close()
    return { tried: `${gone / 1000} s without an answer`, ...outcome }
  }

export const frozenDatabase: Proof = {
  name: 'database-frozen',
  attack: 'database that takes everything and answers nothing',
  run: behindProxy('frozen'),
}

export const closedDatabase: Proof = {
  name: 'database-gone',
  attack: 'database that is not there',
  run: behindProxy('closed'),
}

async function asAdmin(cluster: Cluster, ...statements: string[]): Promise<void> {
  const admin = new Client({ connectionString: withDatabase(cluster.ownerUrl, 'postgres') })
  await admin.connect()
  for (const sql of statements) await admin.query(sql)
  await admin.end()
}

/** A form that is posted while nothing can be written: it comes back with a message, and works afterwards. */
async function writing(
  cluster: Cluster,
  wreck: () => Promise<void>,
  repair: () => Promise<void>,
): Promise<Omit<Outcome, 'tried'>> {
  const server = await cluster.start(port.outages)
  const wijkcoach: Visitor = await visitor(cluster.owner, 'wijkcoach.enschede')
  const [id = ''] = await prepareDrafts(cluster.owner, 1)
  const page = `${server.url}/aanmeldingen/${id}/controleren`
  const send = await wijkcoach.open(page, 'id')
  await wreck()
  const refused = await send().finally(repair)
  const after = await submitAll(cluster.owner, server.url, [id], 1)
  const damage = await findDamage(cluster.owner, [id], after.acknowledged)
  await server.stop()
  return {
    held:
      saysDatabase(refused) && refused.status < 504 && after.acknowledged.length === 1 && damage.length === 0,
    seen: `form ${refused.status}${saysDatabase(refused) ? ' with a message in plain Dutch' : ''}, sent afterwards without a restart`,
  }
}

export const readOnlyDatabase: Proof = {
  name: 'database-read-only',
  attack: 'database that can only be read',
  run: async (cluster) => {
    const toggle = (value: string) => () =>
      asAdmin(
        cluster,
        `ALTER ROLE portaal SET default_transaction_read_only = ${value}`,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'portaal'`,
      )
    return { tried: 'a submit', ...(await writing(cluster, toggle('on'), toggle('off'))) }
  },
}
