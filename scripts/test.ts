import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { generateClient } from './build'

type Count = { readonly passed: number; readonly failed: number }
type Step = { readonly name: string; readonly args: readonly string[]; readonly count?: () => Count }

const bin = (path: string, ...args: string[]) => [`node_modules/${path}`, ...args]
const vitest = (project: string): Step => ({
  name: `tests: ${project}`,
  args: bin(
    'vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=test-results/${project}.json`,
  ),
  count: () => vitestCount(`test-results/${project}.json`),
})

/** Each works on one core only, so that they run side by side. */
const checks: readonly Step[] = [
  {
    name: 'format and lint',
    args: bin('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '--colors=off', '.'),
  },
  { name: 'types', args: bin('typescript/bin/tsc', '--noEmit', '-p', '.') },
  {
    name: 'dependency rules',
    args: bin(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      'src',
      'prisma/content',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
    ),
  },
  { name: 'unused code', args: bin('knip/bin/knip.js') },
]

/** From fast to slow, so that a mistake shows early. All steps run, also after a failure. */
const tests: readonly Step[] = [
  vitest('domain'),
  vitest('unit'),
  vitest('architecture'),
  vitest('integration'),
  {
    name: 'tests: browser (on a fresh `npm start`)',
    args: bin('playwright/cli.js', 'test'),
    count: () => playwrightCount('test-results/e2e.json'),
  },
]

function vitestCount(file: string): Count {
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    numFailedTestSuites: number
  }
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
  }
}

function playwrightCount(file: string): Count {
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number }
  }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

async function run(step: Step): Promise<Count> {
  const begin = Date.now()
  const { succeeded, printed } = await finished(step)
  const took = ((Date.now() - begin) / 1000).toFixed(0)
  console.log(`${printed}\n== ${step.name}: ${succeeded ? 'passed' : 'FAILED'} in ${took} s`)
  return counted(step, succeeded)
}

/** What a check prints comes in one piece, so that two of them do not talk at once; a test is followed as it goes. */
function finished(step: Step): Promise<{ succeeded: boolean; printed: string }> {
  const quiet = checks.includes(step)
  if (!quiet) console.log(`\n== ${step.name}`)
  const child = spawn(process.execPath, step.args, {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, CI: 'true', NODE_OPTIONS: '' },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ succeeded: false, printed: `${printed}${error.message}` }))
    child.once('close', (code) => resolve({ succeeded: code === 0, printed }))
  })
}

/** A step that counts nothing itself counts as one; one that broke down before it could count has failed. */
function counted(step: Step, succeeded: boolean): Count {
  const whole = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 }
  if (!step.count) return whole
  try {
    const count = step.count()
    return succeeded ? count : { ...count, failed: Math.max(1, count.failed) }
  } catch {
    return whole
  }
}

rmSync('test-results', { recursive: true, force: true })
// Types of the pages of an earlier build say nothing about the pages of now.
for (const stale of ['.next/types', '.next/dev/types']) rmSync(stale, { recursive: true, force: true })
mkdirSync('test-results')
await generateClient()
const wanted = process.argv.slice(2)
const asked = ({ name }: Step) => wanted.length === 0 || wanted.some((word) => name.includes(word))
const counts = await Promise.all(checks.filter(asked).map(run))
for (const step of tests.filter(asked)) counts.push(await run(step))
const total = counts.reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}))
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
