import { describe, expect, it } from 'vitest'
import { mogelijkeHandelingen } from '@/domain/aanmelding/handelen'
import { handelingen, overgangen } from '@/domain/aanmelding/overgangen'
import { type Status, statussenBijTafel } from '@/domain/aanmelding/status'
import type { Actor } from '@/domain/access/actor'
import * as commands from '@/features/aanmeldingen/behandelaar/commands'
import {
  type BehandelaarHandeling,
  isBehandelaarHandeling,
} from '@/features/aanmeldingen/behandelaar/handelingen'
import { findBehandeling, findStand, listToewijsbaar } from '@/features/aanmeldingen/behandelaar/queries'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

const gezienVan = async (id: string): Promise<Date> => {
  const { rows } = await owner.query<{ sinds: Date }>(
    'SELECT ligt_bij_sinds AS sinds FROM aanmelding WHERE id = $1',
    [id],
  )
  return rows[0]?.sinds ?? new Date(0)
}

const vervolg = { vervolgStap: 'De hulp voortzetten.', vervolgEigenaar: 'gemeente' } as const

/** A table meets at one place at a time: every act has a day of its own. */
let dagen = 0
const eigenMoment = (): Date => new Date(Date.UTC(2027, 0, 12 + dagen++, 9))

/** Each act as its form posts it. */
async function doe(handeling: BehandelaarHandeling, actor: Actor, id: string, collega: Actor) {
  const about = { id, gezien: await gezienVan(id) }
  const run = {
    neemInBehandeling: () => commands.neemInBehandeling(actor, about),
    wijsToe: () => commands.wijsToe(actor, { ...about, behandelaar: collega.accountId }),
    vraagAanvulling: () => commands.vraagAanvulling(actor, { ...about, vraag: 'Hoe woont de inwoner nu?' }),
    agendeer: () => commands.agendeer(actor, { ...about, moment: eigenMoment(), plaats: 'digitaal' }),
    verzetTermijn: () =>
      commands.verzetTermijn(actor, {
        ...about,
        datum: new Date('2027-01-12T16:00:00Z'),
        terugmelding: 'Het wordt later.',
      }),
    haalVanAgenda: () => commands.haalVanAgenda(actor, { ...about, reden: 'Er komt eerst een gesprek.' }),
    bespreek: () => commands.bespreek(actor, { ...about, notitie: 'Alleen voor ons.' }),
    legTerug: () => commands.legTerug(actor, { ...about, reden: 'Ik ben er niet.' }),
    neemNietInBehandeling: () =>
      commands.neemNietInBehandeling(actor, {
        ...about,
        reden: 'Past niet.',
        betereRoute: 'TopX.',
        terugmelding: 'Nee.',
        ...vervolg,
      }),
    rondAf: () =>
      commands.rondAf(actor, {
        ...about,
        uitkomst: 'advies',
        terugmelding: 'Ons advies.',
        vervolgDatum: null,
        ...vervolg,
      }),
  } satisfies Record<BehandelaarHandeling, () => Promise<unknown>>
  return run[handeling]()
}

const footprint = async (id: string) => {
  const { rows } = await owner.query(
    `SELECT a.status, a.behandelaar_id, a.ligt_bij_sinds, (SELECT count(*)::int FROM gebeurtenis g WHERE g.aanmelding_id = a.id) AS gebeurtenissen,
       (SELECT count(*)::int FROM audit_regel r WHERE r.aanmelding_id = a.id AND r.handeling <> 'aanmelding.ingezien') AS audit,
       (SELECT count(*)::int FROM outbox o WHERE o.aanmelding_id = a.id) AS outbox FROM aanmelding a WHERE a.id = $1`,
    [id],
  )
  return rows[0]
}

const acts = handelingen.filter(isBehandelaarHandeling)
const everyPair = statussenBijTafel.flatMap((status) => acts.map((handeling) => ({ status, handeling })))

describe.each(everyPair)('$handeling on $status', ({ status, handeling }) => {
  const allowed = mogelijkeHandelingen(status, 'behandelaar').includes(handeling)

  it(allowed ? 'is done by the table, whole' : 'is refused and leaves nothing', async () => {
    const [zvh, zvh2] = [await demoActor(owner, 'zvh'), await demoActor(owner, 'zvh2')]
    const { id } = await createAanmelding(owner, { status })
    const before = await footprint(id)
    const result = await doe(handeling, zvh, id, zvh2)
    const after = await footprint(id)
    if (!allowed) {
      expect(result).toEqual({ ok: false, reason: 'handeling-kan-niet' })
      expect(after).toEqual(before)
      return
    }
    expect(result).toMatchObject({ ok: true })
    expect(after.status).toBe(overgangen[handeling].naar ?? status)
    expect(after.gebeurtenissen).toBeGreaterThan(before.gebeurtenissen)
    expect(after.audit).toBe(before.audit + 1)
    expect(after.outbox).toBeGreaterThan(before.outbox)
  })

  it('does not exist for another table, an applicant or a gemeente', async () => {
    const { id } = await createAanmelding(owner, { status, tafel: 'topx' })
    const before = await footprint(id)
    const [zvh, triage] = [await demoActor(owner, 'zvh'), await demoActor(owner, 'triagetafel')]
    expect(await doe(handeling, triage, id, zvh)).toEqual({ ok: false, reason: 'niet-gevonden' })
    for (const name of ['wijkcoach.enschede', 'procesmanager.almelo', 'beheerder'])
      await expect(async () => doe(handeling, await demoActor(owner, name), id, zvh)).rejects.toThrow(
        'zonder recht',
      )
    expect(await footprint(id)).toEqual(before)
  })
})

describe('what only the table sees', () => {
  it('reads everything on one page, with the internal notes, and logs that it was read', async () => {
    const { id } = await createAanmelding(owner, { status: 'besproken' })
    const behandeling = await findBehandeling(await demoActor(owner, 'zvh2'), id)
    expect(behandeling).toMatchObject({
      status: 'besproken',
      gemeente: 'Enschede',
      onderwerp: 'Welke plek past bij deze inwoner?',
      clientondersteuner: 'Nee, maar het is wel aangeboden',
      aanmelder: { rol: 'Wijkcoach', organisatie: 'Gemeente Enschede, wijkteam (demo)' },
    })
    expect(behandeling?.getoond).toHaveLength(5)
    expect(behandeling?.gebeurtenissen.some(({ intern }) => intern)).toBe(true)
    const { rows } = await owner.query(
      `SELECT rol FROM audit_regel WHERE aanmelding_id = $1 AND handeling = 'aanmelding.ingezien'`,
      [id],
    )
    expect(rows).toEqual([{ rol: 'zvh' }])
  })

  it.each(['concept', 'wacht-op-akkoord', 'doorgestuurd'] as const)(
    'does not see what is still %s',
    async (status: Status) => {
      const { id } = await createAanmelding(owner, { status })
      const zvh = await demoActor(owner, 'zvh')
      expect(await findBehandeling(zvh, id)).toBeNull()
      expect(await findStand(zvh, id, 'neemInBehandeling')).toBeNull()
    },
  )

  it('offers only colleagues of the same table, and takes no other', async () => {
    const { id } = await createAanmelding(owner, { status: 'in-behandeling' })
    const [zvh, zvh2, triage] = [
      await demoActor(owner, 'zvh'),
      await demoActor(owner, 'zvh2'),
      await demoActor(owner, 'triagetafel'),
    ]
    expect((await listToewijsbaar(zvh, id)).map((collega) => collega.id)).toEqual([zvh2.accountId])
    expect(await doe('wijsToe', zvh, id, triage)).toEqual({ ok: false, reason: 'geen-collega' })
  })
})

describe('the words of an act', () => {
  const laatste = async (id: string) => {
    const { rows } = await owner.query(
      'SELECT tekst, terugmelding, intern FROM gebeurtenis WHERE aanmelding_id = $1 ORDER BY op DESC, intern',
      [id],
    )
    return rows
  }

  it('keeps a note at the table and tells the applicant something else', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const { id } = await createAanmelding(owner, { status: 'geagendeerd' })
    await doe('bespreek', zvh, id, zvh)
    const lines = await laatste(id)
    expect(lines).toContainEqual({ tekst: 'Alleen voor ons.', terugmelding: false, intern: true })
    const told = lines.filter(({ terugmelding }) => terugmelding)
    expect(told[0].tekst).toMatch(/heeft uw aanmelding besproken/)
    expect(told.filter(({ tekst }) => tekst.includes('Alleen voor ons'))).toEqual([])
  })

  it('puts the agreements of scaling down in the terugmelding', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const { id } = await createAanmelding(owner, { status: 'besproken' })
    const done = await commands.rondAf(zvh, {
      id,
      gezien: await gezienVan(id),
      uitkomst: 'afgeschaald',
      terugmelding: 'De casus gaat terug.',
      reden: 'De doelen zijn gehaald.',
      regie: 'Procesmanager gemeente',
      vangnet: 'De wijkcoach belt de tafel.',
      inwonerInformeert: 'Wijkcoach',
      naarTafel: null,
      vervolgDatum: new Date('2027-02-01'),
      ...vervolg,
    })
    expect(done.ok).toBe(true)
    expect((await laatste(id))[0].tekst).toBe(
      'De casus gaat terug.\n\nWaarom: De doelen zijn gehaald.\n\nWaarheen: de gemeente waar de inwoner woont\n\nWie de regie houdt: Procesmanager gemeente\n\nVangnet: De wijkcoach belt de tafel.\n\nWie het de inwoner vertelt: Wijkcoach',
    )
    const { rows } = await owner.query(
      'SELECT naar_tafel, reden, regie, vangnet, inwoner_informeert, bekijken_op::text FROM afschaling WHERE aanmelding_id = $1',
      [id],
    )
    expect(rows).toEqual([
      {
        naar_tafel: null,
        reden: 'De doelen zijn gehaald.',
        regie: 'Procesmanager gemeente',
        vangnet: 'De wijkcoach belt de tafel.',
        inwoner_informeert: 'Wijkcoach',
        bekijken_op: '2027-02-01',
      },
    ])
  })

  it('tells the procesmanager gemeente that the next step lies there, and only then', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const gehoord = async (vervolgEigenaar: 'gemeente' | 'zorgaanbieder') => {
      const { id, casusId } = await createAanmelding(owner, { status: 'besproken', aanmelder: 'huisarts' })
      const afronding = { uitkomst: 'advies', terugmelding: 'Ons advies.', vervolgDatum: null } as const
      const gezien = await gezienVan(id)
      await commands.rondAf(zvh, { id, gezien, ...afronding, vervolgStap: 'Regelen.', vervolgEigenaar })
      const { rows } = await owner.query(
        'SELECT o.soort, a.email FROM outbox o JOIN account a ON a.id = o.ontvanger_id WHERE o.casus_id = $1',
        [casusId],
      )
      return rows
    }
    expect(await gehoord('gemeente')).toEqual([
      { soort: 'gemeente-aan-zet', email: 'procesmanager.enschede@demo.test' },
    ])
    expect(await gehoord('zorgaanbieder')).toEqual([])
  })

  it('tells the reason and the better route', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const { id } = await createAanmelding(owner)
    await doe('neemNietInBehandeling', zvh, id, zvh)
    expect((await laatste(id))[0].tekst).toBe('Nee.\n\nWaarom: Past niet.\n\nBetere route: TopX.')
  })
})
