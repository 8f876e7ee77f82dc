import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { port } from './ports'
import { ended } from './server'

type Kind = { readonly program: string; readonly file: string; readonly args: (file: string) => string[] }

const kinds = {
  haproxy: { program: '/usr/sbin/haproxy', file: 'haproxy.cfg', args: (file) => ['-f', file, '-db'] },
  nginx: {
    program: '/usr/sbin/nginx',
    file: 'nginx.conf',
    args: (file) => ['-c', file, '-g', 'daemon off;'],
  },
} as const satisfies Record<string, Kind>

export type ReverseProxy = keyof typeof kinds

/** Whether this machine has it (Debian: apt-get install haproxy nginx-light). */
export const isInstalled = (kind: ReverseProxy): boolean => !spawnSync(kinds[kind].program, ['-v']).error

/** The reverse proxy with the settings of scripts/deploy, in front of both servers. */
export function startReverseProxy(kind: ReverseProxy) {
  const { program, file, args } = kinds[kind]
  const own = join(tmpdir(), `portaal-proof-${port.proxy}-${file}`)
  const settings = readFileSync(join('scripts/deploy', file), 'utf8')
    .replaceAll(':8080', `:${port.proxy}`)
    .replaceAll(':3001', `:${port.first}`)
    .replaceAll(':3002', `:${port.second}`)
    .replace('/tmp/portaal-nginx.pid', `${own}.pid`)
  writeFileSync(own, settings)
  const child = spawn(program, args(own), { stdio: ['ignore', 'ignore', 'inherit'] })
  return { url: `http://localhost:${port.proxy}`, stop: () => ended(child, 'SIGTERM') }
}
