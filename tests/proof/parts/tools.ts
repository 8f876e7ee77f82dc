import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { port } from '../harness/ports'
import { notRun, type Proof, snel } from '../harness/proof'

type Done = { readonly code: number | null; readonly output: string }

/** Runs a tool to its end; a tool that is not there has code null. */
const tool = (command: string, args: readonly string[], cwd: string): Promise<Done> =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        output += part.toString()
      })
    child.once('error', (error) => done({ code: null, output: error.message }))
    child.once('close', (code) => done({ code, output }))
  })

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'portaal-gereedschap-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Not among our own packages: it brings 240 of its own, one of which reports home when it is installed. */
const spectral = '@stoplight/spectral-cli@6.16.3'

export const apiRules: Proof = {
  name: 'spectral',
  attack: 'the description of the API against spectral and the Dutch API Design Rules',
  run: async (cluster) => {
    const server = await cluster.start(port.tools)
    const answer = await fetch(`${server.url}/api/v1/openapi.json`)
    return inFolder(async (folder) => {
      writeFileSync(join(folder, 'openapi.json'), await answer.text())
      writeFileSync(join(folder, 'package.json'), '{}')
      const installed = await tool(
        'npm',
        ['install', '--ignore-scripts', '--no-audit', '--no-fund', spectral],
        folder,
      )
      if (installed.code !== 0) return notRun(`${spectral} could not be installed`)
      const rules = join(import.meta.dirname, '..', 'adr.spectral.yaml')
      const { code, output } = await tool(
        join(folder, 'node_modules/.bin/spectral'),
        ['lint', '--ruleset', rules, '--fail-severity', 'warn', 'openapi.json'],
        folder,
      )
      return { tried: '10 rules of the ADR, and those of OpenAPI', held: code === 0, seen: output.trim() }
    })
  },
}

type Report = {
  readonly vulnerabilities: Readonly<
    Record<string, readonly { readonly level: number; readonly path: string }[]>
  >
  readonly anomalies: Readonly<Record<string, readonly { readonly path: string }[]>>
}

/** Wapiti counts from 1 (low). */
const medium = 2

export const webScanner: Proof = {
  name: 'wapiti',
  attack: 'the public side against wapiti (injection, traversal, redirects, scripts, headers)',
  run: async (cluster) => {
    const server = await cluster.start(port.tools)
    return inFolder(async (folder) => {
      const seconds = snel ? 60 : 240
      const { code, output } = await tool(
        'wapiti',
        `-u ${server.url}/ --scope folder -d 3 --max-scan-time ${seconds} --max-attack-time 30 --flush-session -f json -o report.json`.split(
          ' ',
        ),
        folder,
      )
      const file = join(folder, 'report.json')
      if (code === null || !existsSync(file))
        return notRun(`wapiti is not installed (${output.slice(0, 80)})`)
      const { vulnerabilities, anomalies } = JSON.parse(readFileSync(file, 'utf8')) as Report
      const found = Object.entries(vulnerabilities).flatMap(([kind, list]) =>
        list.filter(({ level }) => level >= medium).map(({ path }) => `${kind} ${path}`),
      )
      const faults = Object.entries(anomalies).flatMap(([kind, list]) =>
        list.map(({ path }) => `${kind} ${path}`),
      )
      const worst = [...found, ...faults]
      return {
        tried: `${seconds} s`,
        held: worst.length === 0,
        seen: worst.length === 0 ? 'no finding of medium or higher, no fault' : worst.slice(0, 5).join(', '),
      }
    })
  },
}
