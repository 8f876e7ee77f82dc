import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const lockFile = (dataFolder: string) => join(dataFolder, 'portaal.pid')

/**
 * The process of the portal that works with this data folder now; undefined when there is none.
 * A number that a crash left behind may since have gone to another program: Linux says which program it is.
 */
export function runningPortal(dataFolder: string): number | undefined {
  const file = lockFile(dataFolder)
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  return pid > 0 && pid !== process.pid && isAlive(pid) && isPortal(pid) ? pid : undefined
}

/** From here on this process is the portal of this data folder. */
export function takeLock(dataFolder: string): void {
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(lockFile(dataFolder), String(process.pid))
}

export const releaseLock = (dataFolder: string): void => rmSync(lockFile(dataFolder), { force: true })

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function isPortal(pid: number): boolean {
  const commandLine = `/proc/${pid}/cmdline`
  return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes('scripts/portal.ts')
}
