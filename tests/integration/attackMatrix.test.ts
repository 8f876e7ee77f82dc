import { beforeAll, describe, expect, it, vi } from 'vitest'
import { samenstellers } from '@/backgroundWork'
import { systeem } from '@/domain/access/actor'
import { findMessage } from '@/features/berichten/data'
import { stelSamen } from '@/features/berichten/samenstellen'
import { inTransaction } from '@/server/db/transaction'
import { log } from '@/server/log'
import { attack, reaches } from '../matrix/attack'
import { keepLog } from '../matrix/logged'
import { type Callable, findSurface } from '../matrix/surface'
import { attackWithTwo } from '../matrix/twoIds'
import { fingerprintOf } from '../matrix/untouched'
import { createWorld, type World } from '../matrix/world'
import { testDatabase } from '../setup/database'
import { testKeys } from '../setup/keys'

vi.mock('next/headers', async () => (await import('../matrix/requestScope')).nextHeaders)
vi.mock('next/cache', () => ({
  unstable_cache: (read: () => unknown) => read,
  refresh: () => undefined,
  updateTag: () => undefined,
}))

const { owner } = testDatabase()

let world: World
let surface: readonly Callable[]
let logged: readonly string[]

beforeAll(async () => {
  // What next.config.js turns on in a build.
  process.env.__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS = 'true'
  process.env.LOG_LEVEL = 'debug'
  logged = keepLog()
  world = await createWorld(owner)
  surface = await findSurface()
}, 120_000)

/** Of each kind one, and nobody twice; `AANVAL=volledig` takes everything. */
const kinds = /lopend|overleg gehouden|deelnemer|sessie auditor|account|terugkoppeling concept|bijeenkomst/
const twins = ['zvh2', 'hoogcomplex', 'clientondersteuner', 'bestuur.enschede']
const everything = process.env.AANVAL === 'volledig'
/** Pages and actions come to the same queries and commands. */
const fewKinds = /casus lopend|overleg gehouden|terugkoppeling concept/
const targets = ({ kind }: Callable) =>
  world.secrets.filter(
    ({ name }) => everything || (kind === 'query or command' ? kinds : fewKinds).test(name),
  )
const attackers = () => world.actors.filter(({ naam }) => everything || !twins.includes(naam))

/** Uses up what the others need: makes a casus of its own with the id that is attacked, ends the session. */
const comesLast = ({ name }: Callable) => /startCasus|logUit/.test(name)

/** Some twenty at a time, because looking at every row takes as long as many attacks. */
function groups(): Callable[][] {
  const first = surface.filter((one) => !comesLast(one))
  const twenties = Array.from({ length: Math.ceil(first.length / 20) }, (_, n) =>
    first.slice(n * 20, n * 20 + 20),
  )
  return [...twenties, surface.filter(comesLast)]
}

const watched = (group: readonly Callable[]) =>
  group.some(comesLast) ? world.secrets.filter(({ name }) => name.startsWith('casus')) : world.secrets

/**
 * Where nobody gets another answer in this world: the id is the mark to read on from in a list, or of a message that is stuck; two ids
 * are needed at once; there is no hand-over that waits (it would let another gemeente in), a calendar opens by its key,
 * nobody reported a text, and photos are gone by now: everybody took the own entry out of the smoelenboek.
 */
const notToBeReached = [
  /findWerklijst|listCasussen|startCasus|probeerOpnieuw|verplaatsOpAgenda|gooiWeg|listEerdereTafels|Koppeling/,
  /overdracht|landelijk\/\[overlegId\]\/\[stap\]|\[afspraak\]|\[deelnemer\]|agenda\/feed|redactie\/meldingen|smoelenboek.*foto/i,
]

describe('the attack matrix', () => {
  it('covers everything there is', () => {
    const count = (kind: Callable['kind']) => surface.filter((one) => one.kind === kind).length
    expect(count('query or command')).toBeGreaterThan(100)
    expect(count('action')).toBeGreaterThan(60)
    expect(count('page')).toBeGreaterThan(70)
    expect(count('route')).toBeGreaterThanOrEqual(4)
    expect(surface.filter(({ access }) => !access).map(({ name }) => name)).toEqual([])
  })

  it('leaks nothing to any role, gemeente, organisation, colleague or bezoeker', async () => {
    const leaks: string[] = []
    const broken = new Set<string>()
    let combinations = 0
    for (const group of groups()) {
      const before = await fingerprintOf(owner, watched(group))
      for (const callable of group) {
        const report = await attack(callable, [undefined, ...attackers()], targets(callable))
        combinations += report.combinations
        leaks.push(...report.leaks)
        for (const one of report.broken) broken.add(one)
      }
      if ((await fingerprintOf(owner, watched(group))) !== before)
        leaks.push(`een van ${group.map(({ name }) => name).join(', ')} veranderde wat van een ander is`)
    }
    process.stdout.write(`\n${combinations} combinations, ${leaks.length} leaks\n`)
    expect(leaks).toEqual([])
    expect([...broken]).toEqual([])
  }, 600_000)

  it('gives nothing to an own id with somebody else’s beside it', async () => {
    const own = ['huisarts', 'triagetafel', 'wijkcoach.enschede', 'procesmanager.enschede', 'zvh']
    const actors = world.actors.filter(({ naam }) => own.includes(naam))
    const reports = []
    for (const callable of surface.filter(({ ids = [] }) => ids.length > 1))
      reports.push(await attackWithTwo(callable, actors, world.secrets))
    const combinations = reports.reduce((sum, report) => sum + report.combinations, 0)
    const leaks = reports.flatMap((report) => report.leaks)
    process.stdout.write(`${combinations} combinations of two ids, ${leaks.length} leaks\n`)
    expect(combinations).toBeGreaterThan(400)
    expect(leaks).toEqual([])
    // In most of them the own id opens the door, so that the other is really looked at.
    expect(reports.filter(({ opened }) => opened).length).toBeGreaterThan(4)
  }, 300_000)

  it('writes no word of a casus in the log or the outbox, whatever goes wrong', async () => {
    log.error({ fout: 'proef' }, 'het logboek wordt gelezen')
    const text = logged.join('\n')
    expect(text).toContain('het logboek wordt gelezen')
    // Ids and codes may stand there; the words of a casus, and what a key opens, may not.
    const words = world.secrets.flatMap(({ marks }) => marks).filter((mark) => /^Geheim/.test(mark))
    expect(words.length).toBeGreaterThan(10)
    expect(words.filter((word) => text.includes(word))).toEqual([])
    const { rows } = await owner.query<{ id: string; line: string }>(
      'SELECT id, o::text AS line FROM outbox o',
    )
    expect(rows.length).toBeGreaterThan(10)
    const mails = await inTransaction(systeem, async (tx) => {
      const made: unknown[] = []
      for (const { id } of rows) {
        const message = await findMessage(tx, id)
        made.push(message && (await stelSamen(tx, message, samenstellers)))
      }
      return made.filter(Boolean).map((mail) => JSON.stringify(mail))
    })
    expect(mails.length).toBeGreaterThan(10)
    const leaves = [...rows.map(({ line }) => line), ...mails].join('\n')
    expect(words.filter((word) => leaves.includes(word))).toEqual([])
    for (const secret of [
      process.env.PORTAAL_GEHEIM,
      ...testKeys.split(/[ ,]/).filter((part) => part.length > 40),
    ])
      expect(text).not.toContain(secret)
  })

  it('would have found something: who may, gets another answer', async () => {
    await owner.query('UPDATE sessie SET ingetrokken_op = NULL')
    const reads = ({ kind, name }: Callable) => kind !== 'query or command' || name.includes('queries.ts')
    const checked = surface.filter(
      ({ takesId, kind, name }) =>
        takesId && kind !== 'action' && !notToBeReached.some((one) => one.test(name)),
    )
    const blind: string[] = []
    // What changes something comes after what only looks.
    for (const callable of [...checked.filter(reads), ...checked.filter((one) => !reads(one))])
      if (!(await reaches(callable, world.actors, world.secrets))) blind.push(callable.name)
    expect(blind).toEqual([])
  }, 300_000)
})
