// `npm start` and `npm run dev` on a machine with only Node and npm: checks Node, installs what is missing, hands over to scripts/portal.ts.
// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { exit } from 'node:process'
import { ensureInstalled, ensureNode } from './install.mjs'

ensureNode()
ensureInstalled()

const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/portal.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: process.env,
})
// The terminal sends Ctrl-C to the whole group; a service manager signals only this process.
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
process.on('SIGINT', () => undefined)
child.on('exit', (code, signal) => exit(code ?? (signal ? 1 : 0)))
