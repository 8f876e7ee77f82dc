import { afterEach, describe, expect, it, vi } from 'vitest'
import { planHerinneringen, samenstellers } from '@/backgroundWork'
import { verstuurBericht } from '@/features/berichten/jobs'
import { zetStap } from '@/features/landelijk/commands'
import { findLandelijk, findOpenBijCasus, listLandelijk } from '@/features/landelijk/queries'
import { stapSchema } from '@/features/landelijk/schema'
import { findStart } from '@/features/start/queries'
import { now } from '@/server/clock'
import { inTransaction } from '@/server/db/transaction'
import { NotAllowed } from '@/server/guarded'
import { demoActor } from '../factories/actors'
import { createGehoudenOverleg } from '../factories/overleg'
import { value } from '../factories/terugkoppeling'
import { testDatabase } from '../setup/database'
import { testMailServer } from '../setup/mailServer'

const { owner } = testDatabase()
const server = testMailServer()

const dag = (away: number) => new Date(now().getTime() + away * 86_400_000).toISOString().slice(0, 10)

const stap = (overlegId: string, soort: string, gezien: number, anders: object = {}) =>
  stapSchema.parse({
    overlegId,
    soort,
    gezien: String(gezien),
    op: dag(-1),
    kanaal: 'Beveiligde mail',
    kenmerk: '',
    tekst: 'De Unit kijkt mee.',
    vervolgStap: 'Navragen hoe het staat.',
    vervolgEigenaar: 'zvh',
    ...(soort === 'afgerond' ? {} : { vervolgDatum: dag(30) }),
    ...anders,
  })

const geenOplossing = () => createGehoudenOverleg(owner, { uitkomst: 'geen-oplossing' })

describe('RDM-trede 4', () => {
  it('is sent, followed, answered and closed, each step with an owner and a day', async () => {
    const { id, casuscode } = await geenOplossing()
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    expect((await findLandelijk(procesmanager, id))?.vervolg.eigenaar).toContain('gemeente')
    value(await zetStap(procesmanager, stap(id, 'verstuurd', 0)))
    expect(await zetStap(procesmanager, stap(id, 'afgerond', 1))).toEqual({
      ok: false,
      reason: 'handeling-kan-niet',
    })
    value(await zetStap(await demoActor(owner, 'zvh'), stap(id, 'opgevolgd', 1)))
    value(await zetStap(await demoActor(owner, 'bestuur.enschede'), stap(id, 'antwoord', 2)))
    const { casusId } = (
      await owner.query<{ casusId: string }>('SELECT casus_id AS "casusId" FROM overleg WHERE id = $1', [id])
    ).rows[0] as { casusId: string }
    expect(await findOpenBijCasus(procesmanager, casusId)).toMatchObject({
      overlegId: id,
      laatste: 'antwoord',
    })
    expect(await findOpenBijCasus(await demoActor(owner, 'procesmanager.almelo'), casusId)).toBeNull()
    value(await zetStap(procesmanager, stap(id, 'afgerond', 3, { vervolgEigenaar: 'gemeente' })))
    expect(await findOpenBijCasus(procesmanager, casusId)).toBeNull()
    const landelijk = await findLandelijk(procesmanager, id)
    expect(landelijk?.stappen.map(({ soort }) => soort)).toEqual([
      'verstuurd',
      'opgevolgd',
      'antwoord',
      'afgerond',
    ])
    expect(landelijk?.mogelijk).toEqual([])
    const open = (await findStart(procesmanager)).wachtend.filter(({ href }) => href === `/landelijk/${id}`)
    expect(open).toEqual([])
    expect((await listLandelijk(procesmanager)).map((regel) => regel.casuscode)).toContain(casuscode)
    const { rows } = await owner.query(
      `SELECT handeling FROM audit_regel WHERE handeling LIKE 'landelijk.%' AND handeling <> 'landelijk.ingezien' ORDER BY id`,
    )
    expect(rows.map(({ handeling }) => handeling).slice(-4)).toEqual([
      'landelijk.verstuurd',
      'landelijk.opgevolgd',
      'landelijk.antwoord',
      'landelijk.afgerond',
    ])
  })

  it('stays on the start page, and becomes overdue when its day has passed', async () => {
    const { id } = await geenOplossing()
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    value(await zetStap(procesmanager, stap(id, 'verstuurd', 0)))
    await owner.query(`UPDATE landelijke_stap SET vervolg_datum = current_date - 3 WHERE overleg_id = $1`, [
      id,
    ])
    const { wachtend, nu } = await findStart(procesmanager)
    const regel = wachtend.find(({ href }) => href === `/landelijk/${id}`)
    expect(regel?.wat).toBe('Vraag na hoe het staat op RDM-trede 4')
    expect(regel?.uiterlijk?.getTime()).toBeLessThan(nu.getTime())
  })

  it('lets one of two colleagues at once win', async () => {
    const { id } = await geenOplossing()
    const one = await demoActor(owner, 'procesmanager.enschede')
    const other = await demoActor(owner, 'zvh')
    const both = await Promise.all([
      zetStap(one, stap(id, 'verstuurd', 0)),
      zetStap(other, stap(id, 'verstuurd', 0)),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'inmiddels-gewijzigd' })
  })

  it('refuses a day in the future, a day to look again in the past, and what points to a person', () => {
    const id = crypto.randomUUID()
    const error = (anders: object) => {
      const parsed = stapSchema.safeParse({
        overlegId: id,
        soort: 'verstuurd',
        gezien: '0',
        op: dag(-1),
        kanaal: 'Beveiligde mail',
        kenmerk: '',
        vervolgStap: 'Navragen.',
        vervolgEigenaar: 'zvh',
        vervolgDatum: dag(30),
        ...anders,
      })
      return parsed.error?.issues[0]?.message
    }
    expect(error({})).toBeUndefined()
    expect(error({ op: dag(2) })).toContain('niet in de toekomst')
    expect(error({ vervolgDatum: dag(-2) })).toContain('in het komende jaar')
    expect(error({ vervolgDatum: '' })).toBe('Kies wanneer u opnieuw kijkt.')
    expect(error({ kanaal: 'mail naar unit@voorbeeld.nl' })).toContain('e-mailadres')
  })

  it('is there only when no solution was found, only for the own gemeente, and its lines never change', async () => {
    const gevonden = await createGehoudenOverleg(owner)
    const { id } = await geenOplossing()
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    const almelo = await demoActor(owner, 'procesmanager.almelo')
    expect(await zetStap(procesmanager, stap(gevonden.id, 'verstuurd', 0))).toEqual({
      ok: false,
      reason: 'niet-gevonden',
    })
    expect(await zetStap(almelo, stap(id, 'verstuurd', 0))).toEqual({ ok: false, reason: 'niet-gevonden' })
    expect(await findLandelijk(almelo, id)).toBeNull()
    await expect(listLandelijk(await demoActor(owner, 'portefeuillehouder'))).rejects.toThrow(NotAllowed)
    value(await zetStap(procesmanager, stap(id, 'verstuurd', 0)))
    for (const name of ['portefeuillehouder', 'procesmanager.almelo', 'wijkcoach.enschede']) {
      const actor = await demoActor(owner, name)
      expect(await inTransaction(actor, (tx) => tx.landelijkeStap.count()), name).toBe(0)
    }
    await expect(
      inTransaction(procesmanager, (tx) => tx.landelijkeStap.updateMany({ data: { volgnummer: 9 } })),
    ).rejects.toThrow(/permission denied/)
  })
})

describe('the day on which somebody looks again', () => {
  afterEach(() => vi.useRealTimers())

  /** What the procesmanager gemeente hears in the overview of this moment about RDM-trede 4. */
  const overzicht = async (moment: string, name = 'procesmanager.enschede') => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })
    await planHerinneringen(new Date(moment))
    const { rows } = await owner.query<{ id: string; regels: string[] }>(
      `SELECT o.id, o.gegevens -> 'regels' AS regels FROM outbox o JOIN account a ON a.id = o.ontvanger_id
       WHERE o.soort = 'dagbericht' AND a.email = $1 || '@demo.test' AND o.aangemaakt_op = $2`,
      [name, moment],
    )
    return {
      id: rows[0]?.id,
      regels: (rows[0]?.regels ?? []).filter((regel) => regel.includes('RDM-trede 4')),
    }
  }

  it('is said before it comes and when it has passed, to gemeente and ZVH, until somebody looked', async () => {
    await owner.query('DELETE FROM landelijke_stap')
    const { id, casuscode } = await geenOplossing()
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    value(await zetStap(procesmanager, stap(id, 'verstuurd', 0)))
    await owner.query(`UPDATE landelijke_stap SET vervolg_datum = '2027-01-13' WHERE overleg_id = $1`, [id])

    expect((await overzicht('2027-01-11T08:00:00+01:00')).regels).toEqual([])
    const before = await overzicht('2027-01-12T08:00:00+01:00')
    expect(before.regels).toEqual([expect.stringMatching(/^Bij 1 casus .* vandaag of de volgende werkdag/)])
    await verstuurBericht(samenstellers)({ outboxId: before.id }, {
      job: { attempts: 1, max_attempts: 8 },
    } as Parameters<ReturnType<typeof verstuurBericht>>[1])
    expect(server.received[0]).toMatchObject({ to: 'procesmanager.enschede@demo.test' })
    expect(server.received[0]?.text).toContain(before.regels[0])
    expect(server.received[0]?.all).not.toContain(casuscode)

    const after = await overzicht('2027-01-14T08:00:00+01:00')
    expect(after.regels).toEqual([expect.stringContaining('is de dag voorbij')])
    expect((await overzicht('2027-01-15T08:00:00+01:00', 'zvh')).regels).toEqual(after.regels)
    expect((await overzicht('2027-01-18T08:00:00+01:00', 'procesmanager.almelo')).regels).toEqual([])

    value(await zetStap(procesmanager, stap(id, 'opgevolgd', 1)))
    expect((await overzicht('2027-01-19T08:00:00+01:00')).regels).toEqual([])
    await owner.query(`UPDATE landelijke_stap SET vervolg_datum = '2027-01-19' WHERE volgnummer = 2`)
    value(await zetStap(procesmanager, stap(id, 'antwoord', 2)))
    value(await zetStap(procesmanager, stap(id, 'afgerond', 3)))
    expect((await overzicht('2027-04-01T08:00:00+02:00')).regels).toEqual([])
  })
})
