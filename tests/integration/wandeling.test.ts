import { Client } from 'pg'
import { expect, it } from 'vitest'
import { isEinde } from '@/domain/aanmelding/status'
import type { Actor } from '@/domain/access/actor'
import { eigenaarVan } from '@/domain/casus/eigenaar'
import { findAanzet, findCasusVoorHandeling } from '@/features/casus/pad/queries'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'
import { pick, seededRandom } from '../setup/random'
import { daden, type Plaats } from '../wandeling/acts'
import { gebrekenVan, type Stand, standenVan } from '../wandeling/checks'
import { kiesDaad } from '../wandeling/kies'

const { owner, ownerUrl } = testDatabase()

/** `WANDELING=10000 npx vitest ...` walks longer; the domain walks far beside src/domain/casus. */
const steps = Number(process.env.WANDELING ?? 2_000)
const lanes = 4
const casussenPerLane = 3
const seed = 20_261_122
const namen = [
  'wijkcoach.enschede',
  'procesmanager.enschede',
  'procesmanager.almelo',
  'zvh',
  'zvh2',
  'triagetafel',
  'ggz',
]

it('sees each fault that it looks for', async () => {
  const standVan = async (status: 'afgerond' | 'in-behandeling') => {
    const [stand] = await standenVan(owner, (await createAanmelding(owner, { status })).casusId)
    if (!stand) throw new Error('geen stand')
    expect(gebrekenVan(stand)).toEqual([])
    return stand
  }
  const open = await standVan('in-behandeling')
  const einde = await standVan('afgerond')
  const faults: readonly (readonly [string, Stand])[] = [
    ['ligt bij niemand', { ...open, ligt_bij: null }],
    ['open zonder termijn', { ...open, uiterlijk: null }],
    ['einde zonder volgende stap', { ...einde, vervolg_eigenaar: null }],
    ['afgerond zonder uitkomst', { ...einde, uitkomst: null }],
    ['andere gemeente', { ...open, gemeente_code: 'GM0141' }],
    ['de plek loopt achter', { ...open, plek: null }],
    ['geschiedenis met een gat', { ...open, regels: open.regels.slice(1) }],
    ['buiten de tabel', { ...open, regels: open.regels.map((regel) => ({ ...regel, naar: 'afgerond' })) }],
    ['de laatste regel is niet de status', { ...open, regels: open.regels.slice(0, -1) }],
  ]
  for (const [fault, stand] of faults)
    expect(gebrekenVan(stand), fault).toEqual(expect.arrayContaining([expect.stringContaining(fault)]))
})

it(
  `after ${steps} random acts of people, allowed or not, every casus has one owner and a whole history`,
  async () => {
    const people: Actor[] = []
    for (const name of namen) people.push(await demoActor(owner, name))
    const zvh2 = people[namen.indexOf('zvh2')]
    const gelukt = new Map<string, number>()
    const geweigerd = new Map<string, number>()
    const loop = async (lane: number) => {
      // Lanes walk at the same time, so each looks behind the portal with a connection of its own.
      const owner = new Client({ connectionString: ownerUrl })
      await owner.connect()
      const kans = seededRandom(seed + lane)
      const casussen: string[] = []
      for (let i = 0; i < casussenPerLane; i++)
        casussen.push((await createAanmelding(owner, { status: 'concept' })).casusId)
      // Nobody else walks over the casussen of this lane: what stood there after the last act still stands there.
      const standen = new Map<string, readonly Stand[]>()
      for (let step = 0; step < steps / lanes; step++) {
        const casusId = pick(kans, casussen)
        const before = standen.get(casusId) ?? (await standenVan(owner, casusId))
        const open = before.filter(({ status }) => !isEinde(status))
        const gekozen = pick(kans, open.length > 0 && kans() < 0.8 ? open : before)
        const { naam, actor } = kiesDaad(kans, gekozen, people)
        const daad = daden[naam]
        if (!daad) throw new Error(naam)
        const plaats: Plaats = {
          casusId,
          id: gekozen.id,
          gezien: gekozen.ligt_bij_sinds,
          nummer: lane + step * lanes,
          collega: zvh2?.accountId ?? '',
        }
        const result = await daad(actor, plaats, kans).catch((error: Error) =>
          error.constructor.name === 'NotAllowed'
            ? { ok: false }
            : Promise.reject(new Error(`${naam} ${step}`, { cause: error })),
        )
        const teller = result.ok ? gelukt : geweigerd
        teller.set(naam, (teller.get(naam) ?? 0) + 1)
        const after = await standenVan(owner, casusId)
        standen.set(casusId, after)
        expect(after.flatMap(gebrekenVan), `${naam} door ${actor.naam}, stap ${step}`).toEqual([])
        if (!result.ok) expect(after, `${naam} is geweigerd en veranderde toch iets`).toEqual(before)
        // Now and then somebody starts from the beginning, so that the walk does not only see old casussen.
        if (after.length > 8)
          casussen[casussen.indexOf(casusId)] = (await createAanmelding(owner, { status: 'concept' })).casusId
        if (step % 40 === 0) await expectOneOwner(casusId)
      }
      await owner.end()
    }
    const expectOneOwner = async (casusId: string) => {
      const aanzetten = await Promise.all(people.map((actor) => findAanzet(actor, casusId)))
      const gezien = aanzetten.flatMap((aanzet) => (aanzet ? [aanzet] : []))
      expect(gezien.length).toBeGreaterThan(0)
      const gronden = new Set(gezien.map(({ grond, stap, plek }) => `${grond} ${stap} ${plek?.aanmeldingId}`))
      expect([...gronden], 'iedereen ziet dezelfde eigenaar').toHaveLength(1)
      for (const { wie, stap } of gezien) expect(wie && stap).toBeTruthy()
    }
    await Promise.all(Array.from({ length: lanes }, (_, lane) => loop(lane)))

    const { rows } = await owner.query(
      `SELECT c.id FROM casus c JOIN aanmelding a ON a.casus_id = c.id GROUP BY c.id`,
    )
    const starter = people[0]
    if (!starter) throw new Error('geen wijkcoach')
    for (const { id } of rows) {
      const casus = await findCasusVoorHandeling(starter, id, 'schaalOp')
      expect(casus && eigenaarVan(casus.stand).stap).toBeTruthy()
    }
    // A walk that never got anywhere proves nothing.
    if (steps >= 1_500) expect(gelukt.size).toBeGreaterThanOrEqual(Object.keys(daden).length - 4)
    expect([...geweigerd.values()].reduce((a, b) => a + b, 0)).toBeGreaterThan(0)
  },
  15 * 60_000,
)
