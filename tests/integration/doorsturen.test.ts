import { describe, expect, it } from 'vitest'
import { registreerUitkomst, stuurDoor } from '@/features/aanmeldingen/aanmelder/commands'
import { findDoorsturen, findGevolgd } from '@/features/aanmeldingen/aanmelder/queries'
import { doorsturenSchema } from '@/features/aanmeldingen/aanmelder/schema'
import { vandaag } from '@/features/aanmeldingen/aanmelder/vandaag'
import { now } from '@/server/clock'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

const wijkcoach = () => demoActor(owner, 'wijkcoach.enschede')

const melding = (id: string) => ({
  id,
  doorgestuurdOp: new Date('2026-11-20'),
  kanaal: 'Meldpunt',
  kenmerk: 'MP-1',
})

describe('a table with its own channel', () => {
  it('gets a summary in which no person can be known, and the date, way and reference are kept', async () => {
    const actor = await wijkcoach()
    const { id } = await createAanmelding(owner, { status: 'concept', tafel: 'hoogcomplex-oostnl' })
    const doorsturen = await findDoorsturen(actor, id)
    expect(doorsturen).toMatchObject({ open: true, ontbreekt: [], vandaag: vandaag(now()) })
    expect(doorsturen?.samenvatting).toContain('Aanmelding voor Regio OostNL hoogcomplex')
    expect(doorsturen?.samenvatting).toContain('Welke plek past bij deze inwoner?')
    expect(doorsturen?.samenvatting).toContain('zonder naam, BSN, geboortedatum en adres')
    expect((await stuurDoor(actor, melding(id))).ok).toBe(true)
    expect((await stuurDoor(actor, melding(id))).ok).toBe(true)
    const gevolgd = await findGevolgd(actor, id)
    expect(gevolgd).toMatchObject({ status: 'doorgestuurd', kanaal: 'Meldpunt', kenmerk: 'MP-1' })
    expect(gevolgd?.regels).toHaveLength(1)
    expect(gevolgd?.getoond.length).toBeGreaterThan(5)
  })

  it('answers outside the portal; the applicant notes the outcome', async () => {
    const actor = await wijkcoach()
    const { id } = await createAanmelding(owner, { status: 'doorgestuurd', tafel: 'hoogcomplex-oostnl' })
    const uitkomst = {
      id,
      uitkomst: 'advies',
      terugmelding: 'De tafel adviseert een kliniek.',
      vervolgStap: 'De huisarts verwijst.',
      vervolgEigenaar: 'zorgaanbieder',
    } as const
    const other = await demoActor(owner, 'wijkcoach.almelo')
    expect(await registreerUitkomst(other, uitkomst)).toEqual({ ok: false, reason: 'niet-gevonden' })
    expect((await registreerUitkomst(actor, uitkomst)).ok).toBe(true)
    expect(await findGevolgd(actor, id)).toMatchObject({
      status: 'afgerond',
      uitkomst: 'Er is een advies gegeven',
      volgendeStap: 'De huisarts verwijst.',
      vervolgEigenaar: 'De zorgaanbieder',
      handelingen: [],
    })
  })

  it('may be mailed where mail is offered, and not where the portal is the only way', async () => {
    const actor = await wijkcoach()
    const triage = await createAanmelding(owner, { status: 'concept', tafel: 'triage-transfertafel' })
    expect((await stuurDoor(actor, melding(triage.id))).ok).toBe(true)
    const topx = await createAanmelding(owner, { status: 'concept', tafel: 'topx' })
    expect(await stuurDoor(actor, melding(topx.id))).toEqual({ ok: false, reason: 'kanaal-niet-open' })
    expect((await findDoorsturen(actor, topx.id))?.open).toBe(false)
  })

  it('asks a complete form first, but not in a crisis', async () => {
    const leeg = { vraag: undefined }
    const wlz = await createAanmelding(owner, {
      status: 'concept',
      tafel: 'regiotafel-wlz-ggz',
      aanmelder: 'ggz',
      formulier: leeg,
    })
    const ggz = await demoActor(owner, 'ggz')
    expect(await stuurDoor(ggz, melding(wlz.id))).toEqual({ ok: false, reason: 'onvolledig' })
    const crisis = await createAanmelding(owner, {
      status: 'concept',
      tafel: 'crisis-ondersteuningsteam',
      aanmelder: 'huisarts',
      formulier: leeg,
    })
    const huisarts = await demoActor(owner, 'huisarts')
    expect((await findDoorsturen(huisarts, crisis.id))?.samenvatting).not.toContain('Niet ingevuld')
    expect((await stuurDoor(huisarts, melding(crisis.id))).ok).toBe(true)
  })

  it('is not registered by a role that may not apply there', async () => {
    const { id } = await createAanmelding(owner, { status: 'concept', tafel: 'regiotafel-wlz-ggz' })
    expect(await stuurDoor(await wijkcoach(), melding(id))).toEqual({ ok: false, reason: 'rol-mag-niet' })
  })

  it.each([
    ['', 'no date'],
    ['2999-01-01', 'a day to come'],
    ['2026-02-30', 'a day that does not exist'],
  ])('takes no date %s: %s', (doorgestuurdOp) => {
    const id = '00000000-0000-4000-8000-000000000000'
    const posted = doorsturenSchema.safeParse({ id, doorgestuurdOp, kanaal: 'e-mail', kenmerk: '' })
    expect(posted.error?.issues.map(({ path }) => path[0])).toEqual(['doorgestuurdOp'])
  })

  it('takes no phone number as a reference, and none at all is fine', () => {
    const id = '00000000-0000-4000-8000-000000000000'
    const post = (kenmerk: string) =>
      doorsturenSchema.safeParse({ id, doorgestuurdOp: '2026-11-02', kanaal: 'e-mail', kenmerk })
    expect(post('06-12345678').success).toBe(false)
    expect(post('').data?.kenmerk).toBeUndefined()
  })
})
