import { withBenchDatabase } from '../database/benchDatabase'
import { caseNames } from '../database/queryCases'
import { startWorker, type Worker } from '../database/worker'
import { median } from '../measure/statistics'
import type { Measurement, Part } from '../measurement'
import type { QueryAnswer, QueryQuestion } from '../queryWorker'
import { decimals, milliseconds, whole } from '../report'
import type { Settings } from '../settings'

const mostBesideSql = 1.5
/** From the smallest to the largest, unless it is less than this in milliseconds: nobody can tell that from noise. */
const mostGrowth = 1.5
const noise = 1
/** Per page, of which BEGIN, the four settings of row-level security in one, and COMMIT are three. */
const mostStatements = 6

/** The sizes take turns so many times. */
const rounds = 10

type Sized = { readonly size: number; readonly worker: Worker<QueryQuestion, QueryAnswer> }
type Found = {
  readonly size: number
  readonly ours: number
  readonly bare: number
  readonly statements: number
  readonly rows: number
}

export const werklijst: Part = {
  name: 'werklijst',
  about: 'lijst en zoeken bij steeds meer aanmeldingen, naast dezelfde SQL via pg',
  run: (settings) =>
    withBenchDatabase(async (withAanmeldingen) => {
      const sized: Sized[] = []
      try {
        for (const size of settings.sizes) {
          const begin = performance.now()
          const urls = await withAanmeldingen(size)
          console.log(`${whole(size)} aanmeldingen gemaakt in ${whole((performance.now() - begin) / 1000)} s`)
          sized.push({ size, worker: startWorker('tests/bench/queryWorker.ts', urls) })
        }
        return await measureAll(sized, settings)
      } finally {
        for (const { worker } of sized) await worker.stop()
      }
    }),
}

async function measureAll(sized: readonly Sized[], settings: Settings): Promise<Measurement[]> {
  const lines: Measurement[] = []
  const statements: number[] = []
  let constant = true
  for (const name of caseNames) {
    const found = await measureCase(name, sized, settings)
    for (const { size, ours, bare, rows } of found)
      console.log(`  ${name}, ${whole(size)}: ${milliseconds(ours)}, pg ${milliseconds(bare)}, ${rows} rijen`)
    const counts = found.map((one) => one.statements)
    statements.push(...counts)
    constant &&= new Set(counts).size === 1
    lines.push(lineOf(name, found))
  }
  const most = Math.max(...statements)
  return [
    ...lines,
    {
      what: 'statements per vraag aan de werklijst, bij elk aantal rijen',
      ours: `${Math.min(...statements)} tot ${most}`,
      goal: `hoogstens ${mostStatements}, per vraag bij elk aantal evenveel`,
      met: most <= mostStatements && constant,
    },
  ]
}

async function measureCase(
  name: string,
  sized: readonly Sized[],
  { queries }: Settings,
): Promise<readonly Found[]> {
  const times = Math.ceil(queries / rounds)
  const answers = new Map<number, QueryAnswer[]>()
  for (let round = 0; round <= rounds; round++) {
    for (const { size, worker } of sized) {
      const answer = await worker.ask({ name, times })
      // The first round warms up and is not counted.
      if (round > 0) answers.set(size, [...(answers.get(size) ?? []), answer])
    }
  }
  return [...answers].map(([size, all]) => ({
    size,
    ours: median(all.flatMap(({ ours }) => ours)),
    bare: median(all.flatMap(({ bare }) => bare)),
    statements: Math.max(...all.map(({ statements }) => statements)),
    rows: all[0]?.rows ?? 0,
  }))
}

function lineOf(name: string, found: readonly Found[]): Measurement {
  const [smallest, largest] = [found[0], found.at(-1)]
  if (!smallest || !largest) throw new Error(`nothing measured for ${name}`)
  const worst = Math.max(...found.map(({ ours, bare }) => ours / bare))
  const growth = largest.ours / smallest.ours
  return {
    what: `werklijst, ${name}, bij ${whole(largest.size)} (p50)`,
    ours: `${milliseconds(largest.ours)}, ${decimals(growth)}x die bij ${whole(smallest.size)}`,
    beside: `${milliseconds(largest.bare)} via pg`,
    ratio: worst,
    goal: `hoogstens ${decimals(mostBesideSql, 1)}x pg en ${decimals(mostGrowth, 1)}x groei (of ${noise} ms)`,
    met: worst <= mostBesideSql && (growth <= mostGrowth || largest.ours - smallest.ours < noise),
  }
}
