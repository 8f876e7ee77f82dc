import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { notRun, type Outcome, type Proof } from '../harness/proof'

/** Room for a fresh database and little more (megabytes). */
const megabytes = 300

function mountSmallDisk(): string | undefined {
  const disk = mkdtempSync(join(tmpdir(), 'portaal-proof-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'none', disk], {
      stdio: 'ignore',
    })
    return disk
  } catch {
    execFileSync('rmdir', [disk])
    return undefined
  }
}

function unmount(disk: string): void {
  execFileSync('umount', ['-l', disk])
  execFileSync('rmdir', [disk])
}

/** A cluster and a portal of its own: a process has one database. */
function onSmallDisk(disk: string, what: 'rows' | 'log'): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/proof/smallDisk.ts', disk, what], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return new Promise((done, fail) =>
    child.once('exit', () => {
      const last = said.trim().split('\n').at(-1) ?? ''
      if (last.startsWith('{')) done(JSON.parse(last) as Outcome)
      else fail(new Error(`the portal on the small disk ended early: ${said.slice(-200)}`))
    }),
  )
}

const fullDisk =
  (what: 'rows' | 'log'): Proof['run'] =>
  async () => {
    const disk = mountSmallDisk()
    if (!disk) return notRun('only root may mount a small disk')
    try {
      return await onSmallDisk(disk, what)
    } finally {
      unmount(disk)
    }
  }

export const fullForRows: Proof = {
  name: 'disk-full-rows',
  attack: 'disk full: no room for new pages of the tables',
  run: fullDisk('rows'),
}

export const fullForLog: Proof = {
  name: 'disk-full-log',
  attack: 'disk full: no room for the log of Postgres, which goes down',
  run: fullDisk('log'),
}
