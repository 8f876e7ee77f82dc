import { spawnSync } from 'node:child_process'
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

/** From fast to slow, so that a mistake shows early. All steps run, also after a failure. */
const steps: readonly Step[] = [
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

function run(step: Step): Count {
  const begin = Date.now()
  console.log(`\n== ${step.name}`)
  const { status } = spawnSync(process.execPath, step.args, {
    stdio: 'inherit',
    env: { ...process.env, CI: 'true', NODE_OPTIONS: '' },
  })
  console.log(
    `== ${step.name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - begin) / 1000).toFixed(0)} s`,
  )
  return counted(step, status === 0)
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
const counts = steps
  .filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .map(run)
const total = counts.reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}))
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
