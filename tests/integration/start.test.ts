import { describe, expect, it } from 'vitest'
import { trekIn } from '@/features/aanmeldingen/aanmelder/commands'
import { findStart } from '@/features/start/queries'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { createGehoudenOverleg } from '../factories/overleg'
import { createGesignaleerd, createOverleg } from '../factories/overleggen'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

const wacht = async (name: string) => (await findStart(await demoActor(owner, name))).wachtend
const over = (lijst: Awaited<ReturnType<typeof wacht>>, referentie: string) =>
  lijst.filter(({ waarover }) => waarover.startsWith(referentie)).map(({ wat }) => wat)

describe('the start page', () => {
  it('tells an applicant what waits: drafts, questions, and an own channel that does not answer', async () => {
    const vraag = await createAanmelding(owner, { status: 'aanvulling-gevraagd' })
    const concept = await createAanmelding(owner, { status: 'concept' })
    const weg = await createAanmelding(owner, { status: 'doorgestuurd', tafel: 'hoogcomplex-oostnl' })
    const laat = await createAanmelding(owner, { status: 'ingediend' })
    const start = () => wacht('wijkcoach.enschede')
    expect(over(await start(), vraag.referentie)).toEqual(['Geef antwoord op de vraag van de tafel'])
    expect(over(await start(), concept.referentie)).toEqual(['Maak de aanmelding af'])
    expect(over(await start(), weg.referentie)).toEqual([])

    await owner.query(`UPDATE aanmelding SET uiterlijk = now() - interval '1 day' WHERE id = ANY ($1)`, [
      [weg.id, laat.id],
    ])
    const { wachtend, elders, nu } = await findStart(await demoActor(owner, 'wijkcoach.enschede'))
    expect(over(wachtend, weg.referentie)).toEqual(['Leg de uitkomst van de tafel vast'])
    expect(wachtend[0]?.waarover).toContain(weg.referentie)
    expect(wachtend[0]?.uiterlijk?.getTime()).toBeLessThan(nu.getTime())
    expect(over(elders, laat.referentie)).toEqual(['Bekijk waar uw aanmelding ligt'])
    expect(over(await wacht('wijkcoach.almelo'), vraag.referentie)).toEqual([])
  })

  it('tells a reviewer what nobody took, what is mine, and what is overdue at a colleague', async () => {
    const nieuw = await createAanmelding(owner, { status: 'ingediend' })
    const mijn = await createAanmelding(owner, { status: 'besproken', behandelaar: 'zvh' })
    const ander = await createAanmelding(owner, { status: 'in-behandeling', behandelaar: 'zvh2' })
    expect(over(await wacht('zvh'), nieuw.referentie)).toEqual(['Neem in behandeling'])
    expect(over(await wacht('zvh'), mijn.referentie)).toEqual(['Rond af'])
    expect(over(await wacht('zvh'), ander.referentie)).toEqual([])
    await owner.query(`UPDATE aanmelding SET uiterlijk = now() - interval '1 day' WHERE id = $1`, [ander.id])
    const [regel] = (await wacht('zvh')).filter(({ waarover }) => waarover.startsWith(ander.referentie))
    expect(regel?.waarover).toContain('bij een collega')
    expect(over(await wacht('triagetafel'), nieuw.referentie)).toEqual([])
  })

  it('names at RDM-trede 3 the step of the overleg that is on, once, at who is on turn, with its term', async () => {
    const begin = await createAanmelding(owner, {
      tafel: 'bestuurlijk-escalatieoverleg',
      status: 'in-behandeling',
      behandelaar: 'zvh',
    })
    const controle = await createOverleg(owner)
    const bijBestuur = await createGesignaleerd(owner)
    const code = ({ referentie }: { referentie: string }) => referentie.replace(/-\d+$/, '')
    const lijst = async (name: string, made: { referentie: string }) => over(await wacht(name), code(made))
    expect(await lijst('zvh', begin)).toEqual(['Begin het escalatieoverleg'])
    expect(await lijst('zvh', controle)).toEqual(['Controleer de aanmelding voor het overleg'])
    expect(await lijst('zvh', bijBestuur)).toEqual([])
    const [besluit] = (await wacht('bestuur.enschede')).filter(({ waarover }) =>
      waarover.startsWith(code(bijBestuur)),
    )
    expect(besluit).toMatchObject({ wat: 'Besluit of het overleg bijeenkomt', uiterlijk: expect.any(Date) })

    const zet = (sql: string) =>
      owner.query(`UPDATE aanmelding SET ${sql} WHERE id = $1`, [bijBestuur.aanmeldingId])
    await zet(`uiterlijk = now() - interval '1 day'`)
    expect(await lijst('zvh', bijBestuur)).toEqual(['Vraag de gemeentebestuurder om een besluit'])
    const intrekking = {
      id: bijBestuur.aanmeldingId,
      reden: 'Opgelost.',
      vervolgStap: 'Niets.',
      vervolgEigenaar: 'gemeente',
    }
    await trekIn(await demoActor(owner, 'wijkcoach.enschede'), { ...intrekking, vervolgEigenaar: 'gemeente' })
    expect(await lijst('bestuur.enschede', bijBestuur)).toEqual([])
    expect(await lijst('zvh', bijBestuur)).toEqual([
      'Stop het overleg: de aanmelding is ingetrokken of afgesloten',
    ])
  })

  it('tells a reviewer to write down what was discussed as soon as the day is over', async () => {
    const { id, referentie } = await createAanmelding(owner, { status: 'geagendeerd', behandelaar: 'zvh' })
    const zet = (uren: number) =>
      owner.query(
        `UPDATE aanmelding SET geagendeerd_voor = now() + $2 * interval '1 hour', uiterlijk = now() + interval '1 day' WHERE id = $1`,
        [id, uren],
      )
    await zet(1)
    expect(over(await wacht('zvh'), referentie)).toEqual([])
    await zet(-1)
    expect(over(await wacht('zvh'), referentie)).toEqual(['Leg de bespreking vast'])
  })

  it('puts the rode knop before everything else, also before what is overdue', async () => {
    const { casusId } = await createAanmelding(owner)
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    await owner.query(
      `INSERT INTO rode_knop (id, casus_id, reden, gedrukt_op, gedrukt_door_id, gedrukt_rol, gedrukt_organisatie, uiterlijk)
       VALUES (gen_random_uuid(), $1, 'pz0.gewist', now(), $2, 'wijkcoach', 'Wijkteam', now() + interval '2 days')`,
      [casusId, wijkcoach.accountId],
    )
    const [eerste] = await wacht('zvh')
    expect(eerste).toMatchObject({ wat: 'Kijk nu naar deze casus', href: `/casussen/${casusId}` })
    expect((await wacht('triagetafel')).some(({ wat }) => wat === 'Kijk nu naar deze casus')).toBe(false)
  })

  it('tells the gemeente what comes after an overleg, and only the own gemeente', async () => {
    const gevonden = await createGehoudenOverleg(owner)
    const geen = await createGehoudenOverleg(owner, { uitkomst: 'geen-oplossing' })
    for (const name of ['procesmanager.enschede', 'bestuur.enschede']) {
      expect(over(await wacht(name), gevonden.casuscode), name).toEqual(['Schrijf de terugkoppeling'])
      expect(over(await wacht(name), geen.casuscode), name).toEqual([
        'Schrijf de terugkoppeling',
        'Leg de casus voor op RDM-trede 4',
      ])
    }
    expect(over(await wacht('procesmanager.almelo'), geen.casuscode)).toEqual([])
    await owner.query('UPDATE overleg SET terugkoppeling_op = now() WHERE id = ANY ($1)', [
      [gevonden.id, geen.id],
    ])
    expect(over(await wacht('procesmanager.enschede'), geen.casuscode)).toEqual([
      'Leg de casus voor op RDM-trede 4',
    ])
    expect(over(await wacht('procesmanager.enschede'), gevonden.casuscode)).toEqual([
      'Zet de volgende stap, of sluit de casus af',
    ])
    expect(over(await wacht('zvh'), geen.casuscode)).toContain('Leg de casus voor op RDM-trede 4')
    await owner.query(`UPDATE afspraak SET uiterlijk = current_date - 2 WHERE overleg_id = $1`, [gevonden.id])
    const lijst = await wacht('procesmanager.enschede')
    expect(over(lijst, gevonden.casuscode)).toContain('Vraag na of de afspraak is gedaan')
  })

  it('tells the procesmanager gemeente in which casus the gemeente takes the next step, as long as nothing runs', async () => {
    const { id, casusId, referentie } = await createAanmelding(owner, {
      status: 'afgerond',
      aanmelder: 'huisarts',
    })
    const code = referentie.replace(/-\d+$/, '')
    const lijst = async (name: string) => over(await wacht(name), code)
    const eigenaar = (wie: string) =>
      owner.query(`UPDATE aanmelding SET vervolg_eigenaar = $2, vervolg_datum = '2027-02-01' WHERE id = $1`, [
        id,
        wie,
      ])
    await eigenaar('zorgaanbieder')
    expect(await lijst('procesmanager.enschede')).toEqual([])
    await eigenaar('gemeente')
    expect(await lijst('procesmanager.enschede')).toEqual(['Zet de volgende stap, of sluit de casus af'])
    expect(await lijst('procesmanager.almelo')).toEqual([])
    await owner.query(
      `UPDATE casus SET afgesloten_op = now(), vervolg_op = now(), vervolg_datum = '2027-02-01', vervolg_eigenaar = 'gemeente',
       vervolg_stap = 'pz0.gewist' WHERE id = $1`,
      [casusId],
    )
    expect(await lijst('procesmanager.enschede')).toEqual([])
  })

  it('has a page for every role, also without work', async () => {
    for (const name of ['redacteur', 'auditor', 'beheerder', 'portefeuillehouder', 'clientondersteuner'])
      expect(await wacht(name), name).toEqual([])
  })
})
