import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'

// No Docker engine and no cluster are at hand where this is made: what can be said without them, stands here.

type Probe = { httpGet: { path: string; port: number } }
type Container = {
  name: string
  image: string
  command?: string[]
  env?: { name: string; value: string }[]
  envFrom?: { secretRef: { name: string } }[]
  ports?: { containerPort: number }[]
  lifecycle?: { preStop: { exec: { command: string[] } } }
  readinessProbe?: Probe
  livenessProbe?: Probe
  startupProbe?: Probe
  resources?: { limits: { memory: string } }
}
type PodSpec = { containers: Container[]; terminationGracePeriodSeconds?: number; restartPolicy?: string }
type Manifest = {
  apiVersion: string
  kind: string
  metadata: { name: string }
  spec: {
    replicas?: number
    minAvailable?: number
    selector?: { matchLabels?: Record<string, string>; app?: string }
    strategy?: { rollingUpdate: { maxUnavailable: number } }
    ports?: { targetPort: number }[]
    template: { metadata?: { labels: Record<string, string> }; spec: PodSpec }
  }
}
type Service = {
  command?: string[]
  environment: Record<string, string>
  deploy?: { replicas: number }
  depends_on?: Record<string, { condition: string }>
  healthcheck?: { test: string[] }
  stop_grace_period?: string
  volumes?: string[]
}

const read = (file: string) => readFileSync(`scripts/deploy/${file}`, 'utf8')
const manifests = parseAllDocuments(read('kubernetes.yaml')).map((one) => one.toJS() as Manifest)
const services = (parse(read('compose.yaml'), { merge: true }) as { services: Record<string, Service> })
  .services
const find = (kind: string, name: string): Manifest => {
  const found = manifests.find((one) => one.kind === kind && one.metadata.name === name)
  if (!found) throw new Error(`no ${kind} ${name}`)
  return found
}
const containersOf = ({ spec }: Manifest) => spec.template?.spec.containers ?? []
const seconds = (text: string | undefined) => Number(/^(\d+)s?$/.exec(text ?? '')?.[1])

/** Every setting of the portal, and the one that Next reads itself. */
const settings = new Set([
  ...[...readFileSync('src/server/env.ts', 'utf8').matchAll(/^ {4}([A-Z][A-Z_]+): /gm)].map(
    ([, name]) => name,
  ),
  'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY',
])
/** How long a stopping server still answers and finishes (src/server.ts), in seconds. */
const stopping = 3 + 10

/** Programs that are started are in the repo, or made by the build. */
const exists = (program: string) =>
  existsSync(program) ||
  readFileSync('scripts/build.ts', 'utf8').includes(`src/${/dist\/(\w+)\.mjs/.exec(program)?.[1]}.ts`)
const programOf = (command: readonly string[] = []) => command.find((word) => /\.(ts|mjs)$/.test(word))

describe('kubernetes.yaml', () => {
  it('is a list of objects, each of a known kind and with a name', () => {
    expect(
      manifests.map(({ apiVersion, kind, metadata }) => `${apiVersion} ${kind} ${metadata.name}`),
    ).toEqual([
      'batch/v1 Job portaal-bijwerken',
      'apps/v1 Deployment portaal-web',
      'apps/v1 Deployment portaal-werk',
      'v1 Service portaal-web',
      'policy/v1 PodDisruptionBudget portaal-web',
    ])
  })

  it('keeps one server at work during a release and during maintenance', () => {
    const { spec } = find('Deployment', 'portaal-web')
    expect(spec.replicas).toBeGreaterThanOrEqual(2)
    expect(spec.strategy?.rollingUpdate.maxUnavailable).toBe(0)
    expect(find('PodDisruptionBudget', 'portaal-web').spec.minAvailable).toBeGreaterThanOrEqual(1)
  })

  it('asks the health checks that exist, on the port that is open', () => {
    const [web] = containersOf(find('Deployment', 'portaal-web'))
    const port = web?.ports?.[0]?.containerPort
    expect(port).toBeDefined()
    expect(find('Service', 'portaal-web').spec.ports?.[0]?.targetPort).toBe(port)
    const probes = [web?.readinessProbe, web?.livenessProbe, web?.startupProbe]
    expect(probes.map((probe) => probe?.httpGet.path)).toEqual([
      '/api/health/ready',
      '/api/health/live',
      '/api/health/live',
    ])
    for (const probe of probes) {
      expect(probe?.httpGet.port).toBe(port)
      expect(existsSync(`src/app${probe?.httpGet.path}/route.ts`)).toBe(true)
    }
  })

  it('gives a stopping server the time it takes', () => {
    const { spec } = find('Deployment', 'portaal-web').spec.template
    const pause = seconds(spec.containers[0]?.lifecycle?.preStop.exec.command[1])
    expect(spec.terminationGracePeriodSeconds).toBeGreaterThan(pause + stopping)
  })

  it('starts programs that are there, with settings that exist, and gets secrets from the secret', () => {
    for (const container of manifests.flatMap(containersOf)) {
      const program = programOf(container.command)
      if (program) expect([program, exists(program)]).toEqual([program, true])
      for (const { name } of container.env ?? []) expect([name, settings.has(name)]).toEqual([name, true])
      expect(container.envFrom?.[0]?.secretRef.name).toBe('portaal')
    }
    expect(find('Job', 'portaal-bijwerken').spec.template.spec.restartPolicy).toBe('Never')
  })

  it('selects the pods that it makes', () => {
    for (const name of ['portaal-web', 'portaal-werk']) {
      const { spec } = find('Deployment', name)
      expect(spec.selector?.matchLabels).toEqual(spec.template.metadata?.labels)
    }
    expect(find('Service', 'portaal-web').spec.selector?.app).toBe('portaal-web')
    expect(find('PodDisruptionBudget', 'portaal-web').spec.selector?.matchLabels).toEqual({
      app: 'portaal-web',
    })
  })
})

describe('compose.yaml', () => {
  const { database, bijwerken, web, werk } = services

  it('migrates before anything of the new version starts', () => {
    expect(bijwerken?.depends_on?.database?.condition).toBe('service_healthy')
    for (const service of [web, werk])
      expect(service?.depends_on?.bijwerken?.condition).toBe('service_completed_successfully')
    expect(programOf(bijwerken?.command)).toBe('scripts/deploy/prepareDatabase.ts')
    expect(bijwerken?.environment.DATABASE_MIGRATION_URL).toContain('portaal_eigenaar')
  })

  it('runs two servers, with the time they need to stop, and one worker; only the database keeps anything', () => {
    expect(web?.deploy?.replicas).toBeGreaterThanOrEqual(2)
    expect(seconds(web?.stop_grace_period)).toBeGreaterThan(stopping)
    expect(web?.healthcheck?.test.join(' ')).toContain('/api/health/ready')
    expect(programOf(werk?.command)).toBe('dist/worker.mjs')
    expect(Object.keys(services).filter((name) => services[name]?.volumes)).toEqual(['database'])
    expect(database?.volumes).toHaveLength(1)
  })

  it('knows only settings that exist, and holds no secret itself', () => {
    for (const { environment } of [bijwerken, web, werk].flatMap((one) => one ?? []))
      for (const [name, value] of Object.entries(environment)) {
        expect([name, settings.has(name)]).toEqual([name, true])
        if (/GEHEIM|KEY|URL/.test(name)) expect(value).toContain('${')
      }
  })
})

describe('the programs themselves read their settings', () => {
  const file = (name: string) => resolve('scripts/deploy', name)
  const installed = (program: string) => !spawnSync(program, ['-v']).error

  it.runIf(installed('haproxy'))('haproxy.cfg', () => {
    const { status, stderr } = spawnSync('haproxy', ['-c', '-f', file('haproxy.cfg')], { encoding: 'utf8' })
    expect([status, stderr.replace(/.*(?:valid|NOTICE).*/g, '').trim()]).toEqual([0, ''])
  })

  it.runIf(installed('nginx'))('nginx.conf', () => {
    const { status, stderr } = spawnSync('nginx', ['-t', '-c', file('nginx.conf')], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, expect.stringContaining('test is successful')])
  })
})
