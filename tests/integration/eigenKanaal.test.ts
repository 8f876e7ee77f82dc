import { describe, expect, it } from 'vitest'
import { vraagUitleg } from '@/features/aanmeldingen/aanmelder/commands'
import { findGevolgd } from '@/features/aanmeldingen/aanmelder/queries'
import { findBehandeling } from '@/features/aanmeldingen/behandelaar/queries'
import { meldUitkomst } from '@/features/aanmeldingen/coordinator/commands'
import { findDoorgestuurd, listDoorgestuurd } from '@/features/aanmeldingen/coordinator/queries'
import { uitkomstSchema } from '@/features/aanmeldingen/uitkomstSchema'
import { geefUitleg } from '@/features/aanmeldingen/uitleg/commands'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()
const actor = (name: string) => demoActor(owner, name)

const doorgestuurd = () =>
  createAanmelding(owner, {
    tafel: 'hoogcomplex-oostnl',
    aanmelder: 'ggz',
    status: 'doorgestuurd',
    formulier: { situatie: 'De kanarie van de inwoner' },
  })

const uitkomst = (id: string) =>
  ({
    id,
    uitkomst: 'passende-plek',
    terugmelding: 'Er is een plek in de regio.',
    vervolgStap: 'De aanbieder belt deze week.',
    vervolgEigenaar: 'zorgaanbieder',
  }) as const

describe('the coordinator of a table with its own channel', () => {
  it('sees that it is there and from whom, and nothing of its content', async () => {
    const coordinator = await actor('hoogcomplex')
    const { id, referentie } = await doorgestuurd()
    const list = await listDoorgestuurd(coordinator)
    expect(list).toMatchObject([
      { id, referentie, kanaal: 'Meldpunt', aanmelder: 'Partner, Ggz-instelling Voorbeeld (demo)' },
    ])
    expect(JSON.stringify([list, await findDoorgestuurd(coordinator, id)])).not.toMatch(/kanarie|wonen|30-39/)
    expect(await findBehandeling(coordinator, id)).toBeNull()
  })

  it('tells the outcome; the applicant reads it as the terugmelding and can ask what it means', async () => {
    const [coordinator, ggz] = [await actor('hoogcomplex'), await actor('ggz')]
    const { id } = await doorgestuurd()
    expect(await findDoorgestuurd(coordinator, id)).toMatchObject({ open: true })
    expect((await meldUitkomst(coordinator, uitkomst(id))).ok).toBe(true)
    // Who was typing at that moment keeps the page, and reads why it cannot be sent.
    expect(await findDoorgestuurd(coordinator, id)).toMatchObject({ open: false, teLaat: undefined })
    const gevolgd = await findGevolgd(ggz, id)
    expect(gevolgd).toMatchObject({
      status: 'afgerond',
      uitkomst: 'Er is een passende plek',
      vervolgEigenaar: 'De zorgaanbieder',
      handelingen: ['vraagUitleg'],
    })
    expect(gevolgd?.regels[0]).toMatchObject({ tekst: 'Er is een plek in de regio.', terugmelding: true })
    expect(await meldUitkomst(coordinator, uitkomst(id))).toEqual({ ok: false, reason: 'handeling-kan-niet' })
    expect((await listDoorgestuurd(coordinator)).map((row) => row.id)).not.toContain(id)

    await vraagUitleg(ggz, { id, vraag: 'Vanaf wanneer?' })
    expect((await geefUitleg(coordinator, { id, uitleg: 'Vanaf de eerste van de maand.' })).ok).toBe(true)
    expect((await findGevolgd(ggz, id))?.regels[0]?.tekst).toBe('Vanaf de eerste van de maand.')
  })

  it('does not reach those of another table, nor does the ZVH', async () => {
    const { id } = await doorgestuurd()
    for (const name of ['zorgkantoor', 'triagetafel', 'zvh']) {
      const other = await actor(name)
      expect(await findDoorgestuurd(other, id), name).toBeNull()
      expect(await meldUitkomst(other, uitkomst(id)), name).toEqual({ ok: false, reason: 'niet-gevonden' })
    }
  })

  it('leaves no gap of the proposal open, and no name in it', () => {
    const id = crypto.randomUUID()
    for (const terugmelding of ['Waar: [vul in: organisatie]', 'Bel 06-12345678', ''])
      expect(uitkomstSchema.safeParse({ ...uitkomst(id), terugmelding }).success, terugmelding).toBe(false)
    expect(uitkomstSchema.safeParse({ ...uitkomst(id), uitkomst: 'gewonnen' }).success).toBe(false)
    expect(uitkomstSchema.safeParse(uitkomst(id)).success).toBe(true)
  })
})
