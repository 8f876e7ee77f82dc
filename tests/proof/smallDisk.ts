import { execFileSync } from 'node:child_process'
import { Client } from 'pg'
import { openCluster } from './harness/cluster'
import { port } from './harness/ports'
import { until } from './harness/proof'
import { findDamage, prepareDrafts, submitAll } from './harness/submits'
import { saysDatabase, visitor } from './harness/visitor'

// A program of its own (see parts/disk.ts): a portal whose whole Postgres lives on a disk that is really full.
const [disk = '', what = 'rows'] = process.argv.slice(2)
const filler = `${disk}/vol`

const fill = () => {
  try {
    execFileSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1k'], { stdio: 'ignore' })
  } catch {
    // dd fails when the disk is full: that was the aim.
  }
}
const makeRoom = () => execFileSync('rm', ['-f', filler])

const cluster = await openCluster(`${disk}/portaal`)
const server = await cluster.start(port.outages)
const wijkcoach = await visitor(cluster.owner, 'wijkcoach.enschede')
const [draft = '', waiting = ''] = await prepareDrafts(cluster.owner, 2)

const sentence = 'De inwoner zoekt een plek die past, en niemand heeft die nu. '
const save = (n: number) =>
  wijkcoach.post(`${server.url}/aanmeldingen/${draft}/invullen/vraag`, 'vraag', {
    vraag: `Poging ${n}. ${sentence}`,
    richting: 'later',
  })

/** Writes until nothing fits any more: first the free space in the pages is used up. */
async function saveUntilRefused() {
  for (let n = 1; n <= 400; n += 1) {
    const answer = await save(n)
    if (answer.status !== 303)
      return { tries: n, plain: saysDatabase(answer), kept: answer.text.includes(`Poging ${n}.`), answer }
  }
  throw new Error('400 saves still fitted')
}

/** Writes in the write-ahead log alone, until Postgres can make no new file of it and goes down. */
async function fillLog() {
  const admin = new Client({ connectionString: cluster.ownerUrl })
  admin.on('error', () => undefined)
  await admin.connect()
  for (let n = 0; n < 400; n += 1) {
    const failed = await admin
      .query(`SELECT pg_logical_emit_message(true, 'vol', repeat('x', 1000000))`)
      .then(
        () => false,
        () => true,
      )
    if (failed && !(await isUp())) break
  }
  await admin.end().catch(() => undefined)
  return !(await isUp())
}

async function isUp(): Promise<boolean> {
  const client = new Client({ connectionString: cluster.ownerUrl })
  client.on('error', () => undefined)
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  )
}

fill()
const refused = what === 'rows' ? await saveUntilRefused() : undefined
const isDown = what === 'log' ? await fillLog() : false
const page = await wijkcoach.get(`${server.url}/casussen`)
const open = await fetch(`${server.url}/overlegtafels`)
makeRoom()
const well = await until(async () => (await wijkcoach.get(`${server.url}/casussen`)).status === 200, 60_000)
const again = await save(1_000)
const judge = new Client({ connectionString: cluster.ownerUrl })
await judge.connect()
const { acknowledged } = await submitAll(judge, server.url, [waiting], 1)
const damage = await findDamage(judge, [draft, waiting], acknowledged)
await judge.end()

const during = refused
  ? `save ${refused.tries} refused (${refused.answer.status})${refused.plain ? ' in plain Dutch' : ''}${refused.kept ? ' with what was typed' : ', typed text LOST'}`
  : `Postgres ${isDown ? 'went down' : 'stayed up'}, page ${page.status}${saysDatabase(page) ? ' in plain Dutch' : ''}`
const clear = refused ? refused.plain && refused.kept : isDown && page.status === 503 && saysDatabase(page)
const held = clear && open.status === 200 && well !== undefined && again.status === 303
const outcome = {
  tried: refused ? `${refused.tries} saves` : 'a page, a save, a submit',
  held: held && acknowledged.length === 1 && damage.length === 0,
  seen: `${during}, public page ${open.status}, with room well again after ${well ?? '-'} ms without a restart, ${damage.length} lost or half`,
}
await cluster.stop()
console.log(`\n${JSON.stringify(outcome)}`)
process.exit(0)
