import { openCluster } from './harness/cluster'
import type { Outcome, Proof } from './harness/proof'
import { jobsOnce, rollingRestart, twoInstances } from './parts/instances'
import { killedApp, killedPostgres } from './parts/kills'
import { load } from './parts/load'
import { mailServerTrouble } from './parts/mail'
import { closedDatabase, frozenDatabase, fullDisk, readOnlyDatabase } from './parts/outages'

// `npm run proof`: the attacks that take long, on real processes. `npm run proof -- kill-app` runs one, `-- --snel` runs short.
const proofs: readonly Proof[] = [
  killedApp,
  frozenDatabase,
  closedDatabase,
  readOnlyDatabase,
  fullDisk,
  mailServerTrouble,
  twoInstances,
  jobsOnce,
  rollingRestart,
  load,
  // Last: it takes every connection along, that of the judge too.
  killedPostgres,
]

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const wanted = proofs.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))

const cluster = await openCluster()
const rows: (Outcome & { attack: string })[] = []
for (const { name, attack, run } of wanted) {
  const begin = performance.now()
  const outcome = await run(cluster).catch((error: unknown) => ({
    tried: '-',
    held: false,
    seen: error instanceof Error ? error.message : String(error),
  }))
  rows.push({ attack, ...outcome })
  console.log(
    `${outcome.held ? 'held' : 'NOT HELD'}  ${name}  ${Math.round((performance.now() - begin) / 1000)} s  ${outcome.seen}`,
  )
}
await cluster.stop()

console.log('\n| attack | tried | held | seen |\n|---|---|---|---|')
for (const { attack, tried, held, seen } of rows)
  console.log(`| ${attack} | ${tried} | ${held ? 'yes' : 'NO'} | ${seen} |`)
process.exit(rows.every(({ held }) => held) ? 0 : 1)
