import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fingerprint, onceFor } from '../../../scripts/fingerprint'
import { processTree } from '../measure/processUsage'

const project = 'tests/bench/minimal-next'
const next = 'node_modules/next/dist/bin/next'
const port = 3219

/** The bare Next app beside the portal: no front door, no session, no row-level security, no policy. */
export type MinimalNext = {
  readonly url: string
  readonly pids: readonly number[]
  /** Milliseconds from the command to the first answer. */
  readonly startTime: number
  readonly stop: () => void
}

/** Builds it when it changed, and runs it with plain `next start`. */
export async function startMinimalNext(databaseUrl: string): Promise<MinimalNext> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    NEXT_TELEMETRY_DISABLED: '1',
  } as const
  const sources = [`${project}/app`, `${project}/next.config.js`, 'package.json', 'prisma/schema.prisma']
  await onceFor(`${project}/.next/fingerprint`, fingerprint(sources), () => {
    execFileSync(process.execPath, [next, 'build', project], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    // It names the routes of this app as global types, which would meet those of the portal.
    rmSync(`${project}/next-env.d.ts`, { force: true })
  })
  const begin = performance.now()
  const child = spawn(
    process.execPath,
    [next, 'start', project, '--port', String(port), '--hostname', '127.0.0.1'],
    {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const url = `http://127.0.0.1:${port}`
  await untilAnswers(url, child)
  return {
    url,
    pids: processTree(child.pid ?? 0),
    startTime: performance.now() - begin,
    stop: () => void child.kill('SIGTERM'),
  }
}

async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + 30_000
  while (performance.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`${url}/vast`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, 10))
  }
  throw new Error('the minimal Next app did not start')
}
