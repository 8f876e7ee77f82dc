import { spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ended } from './cluster'

const program = '/usr/sbin/haproxy'

/** Whether this machine has the reverse proxy (Debian: apt-get install haproxy). */
export const hasHaproxy = (): boolean => spawnSync(program, ['-v']).status === 0

/** A reverse proxy as an administrator would set it up: health checks, and another try when a connection is refused. */
export function startHaproxy(port: number, servers: readonly number[]) {
  const file = join(tmpdir(), `portaal-proof-haproxy-${port}.cfg`)
  const lines = servers.map((one) => `  server s${one} 127.0.0.1:${one} check inter 500 fall 1 rise 1`)
  writeFileSync(
    file,
    `defaults
  mode http
  timeout connect 3s
  timeout client 60s
  timeout server 60s
  option redispatch 1
  retries 5
  retry-on conn-failure empty-response
  option forwardfor
frontend in
  bind 127.0.0.1:${port}
  http-request disable-l7-retry if METH_POST
  http-request set-header X-Forwarded-Host %[req.hdr(host)]
  default_backend portaal
backend portaal
  balance roundrobin
  option httpchk GET /api/health/ready
${lines.join('\n')}
`,
  )
  const child = spawn(program, ['-f', file, '-db'], { stdio: ['ignore', 'ignore', 'ignore'] })
  return { url: `http://localhost:${port}`, stop: () => ended(child, 'SIGTERM') }
}
