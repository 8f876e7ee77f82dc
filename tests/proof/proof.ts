import { type Cluster, openCluster } from './harness/cluster'
import { type Outcome, type Proof, snel } from './harness/proof'
import { fullForLog, fullForRows } from './parts/disk'
import { jobsOnce, twoInstances } from './parts/instances'
import { killedApp, killedPostgres } from './parts/kills'
import { load } from './parts/load'
import { mailServerTrouble } from './parts/mail'
import { migrations } from './parts/migrations'
import { closedDatabase, frozenDatabase, readOnlyDatabase } from './parts/outages'
import { rollingRestart } from './parts/rolling'
import { versionSkew } from './parts/skew'
import { apiRules, webScanner } from './parts/tools'

// `npm run proof`: the attacks that take long, on real processes. `npm run proof -- kill-app` runs one, `-- --snel` runs short.
const proofs: readonly Proof[] = [
  killedApp,
  frozenDatabase,
  closedDatabase,
  readOnlyDatabase,
  fullForRows,
  fullForLog,
  mailServerTrouble,
  twoInstances,
  jobsOnce,
  rollingRestart('haproxy'),
  rollingRestart('nginx'),
  load,
  versionSkew,
  migrations,
  apiRules,
  webScanner,
  // Last: it takes every connection along, that of the judge too.
  killedPostgres,
]

/** What takes longer hangs (milliseconds). */
const longest = 600_000

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const wanted = proofs.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
if (wanted.length === 0) {
  console.error(`Geen onderdeel heet zo. Kies uit: ${proofs.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}

const isHeld = { true: 'yes', false: 'NO', 'not run': 'not run' } as const
const shown = ({ held }: Outcome) => isHeld[`${held}`]
const since = (begin: number) => `${Math.round((performance.now() - begin) / 1000)} s`

/** Whatever goes wrong in a part is an outcome too, and the next one begins with a clean table. */
async function outcomeOf({ run }: Proof, cluster: Cluster): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`did not end within ${longest / 60_000} minutes`)), longest)
  })
  const failed = (error: unknown): Outcome => ({
    tried: '-',
    held: false,
    seen: error instanceof Error ? error.message : String(error),
  })
  const outcome = await Promise.race([run(cluster), tooLong]).catch(failed)
  clearTimeout(timer)
  await cluster.stopServers()
  return outcome
}

const start = performance.now()
const cluster = await openCluster()
const rows: string[] = []
const outcomes: Outcome[] = []
for (const proof of wanted) {
  const begin = performance.now()
  const outcome = await outcomeOf(proof, cluster)
  const { tried, seen } = outcome
  outcomes.push(outcome)
  rows.push(`| ${proof.attack} | ${tried} | ${shown(outcome)} | ${seen.replaceAll(/[|\n]/g, ' ')} |`)
  console.log(`${shown(outcome)}  ${proof.name}  ${since(begin)}  ${seen}`)
}
await cluster.stop()

const count = (held: Outcome['held']) => outcomes.filter((one) => one.held === held).length
console.log(`\n| attack | tried | held | seen |\n|---|---|---|---|\n${rows.join('\n')}`)
console.log(
  `\n${count(true)} held, ${count(false)} did not, ${count('not run')} not run, in ${since(start)}${snel ? ' (short)' : ''}`,
)
process.exit(count(false) === 0 ? 0 : 1)
