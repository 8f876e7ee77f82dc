import { describe, expect, it } from 'vitest'
import { trekIn, vraagUitleg } from '@/features/aanmeldingen/aanmelder/commands'
import { findGevolgd } from '@/features/aanmeldingen/aanmelder/queries'
import { nietDuidelijkSchema } from '@/features/aanmeldingen/aanmelder/schema'
import { verzetTermijn } from '@/features/aanmeldingen/behandelaar/commands'
import { findBehandeling } from '@/features/aanmeldingen/behandelaar/queries'
import { verzettenSchema } from '@/features/aanmeldingen/behandelaar/schema'
import { weigerAkkoord } from '@/features/aanmeldingen/procesmanager/commands'
import { geefUitleg } from '@/features/aanmeldingen/uitleg/commands'
import { findUitlegvraag, listUitlegvragen } from '@/features/aanmeldingen/uitleg/queries'
import { findWerklijst } from '@/features/werklijst/queries'
import { filterSchema } from '@/features/werklijst/schema'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()
const actor = (name: string) => demoActor(owner, name)

const vraag = 'Wat betekent dit voor de inwoner?'
const uitleg = 'De inwoner kan op maandag beginnen.'

const berichten = async (id: string) =>
  (
    await owner.query<{ soort: string; email: string }>(
      `SELECT o.soort, split_part(a.email, '@', 1) AS email FROM outbox o JOIN account a ON a.id = o.ontvanger_id
       WHERE o.aanmelding_id = $1 ORDER BY o.aangemaakt_op, a.email`,
      [id],
    )
  ).rows.map(({ soort, email }) => `${soort} ${email}`)

describe('"niet duidelijk"', () => {
  it('is asked by the applicant of an ended aanmelding, stands on top of the werklijst, and is answered', async () => {
    const wijkcoach = await actor('wijkcoach.enschede')
    const [zvh, zvh2] = [await actor('zvh'), await actor('zvh2')]
    const { id, referentie } = await createAanmelding(owner, { status: 'afgerond' })
    expect((await vraagUitleg(wijkcoach, { id, vraag })).ok).toBe(true)
    expect((await vraagUitleg(wijkcoach, { id, vraag: 'Nog een keer?' })).ok).toBe(true)
    expect((await berichten(id)).filter((one) => one.startsWith('uitleg-gevraagd'))).toEqual([
      'uitleg-gevraagd zvh',
    ])

    for (const who of [zvh, zvh2])
      expect((await findWerklijst(who, filterSchema.parse({}))).bovenaan.uitleg).toMatchObject([
        { id, referentie, wacht: 'sinds vandaag' },
      ])
    expect(await findUitlegvraag(zvh2, id)).toMatchObject({ vraag, terugmelding: 'Er is een passende plek.' })
    expect((await findGevolgd(wijkcoach, id))?.handelingen).toEqual([])
    expect((await findBehandeling(zvh, id))?.uitlegGevraagdOp).not.toBeNull()

    expect((await geefUitleg(zvh2, { id, uitleg })).ok).toBe(true)
    expect(await findUitlegvraag(zvh, id)).toMatchObject({ open: false, vraag, terugmelding: uitleg })
    expect(await geefUitleg(zvh, { id, uitleg: 'Te laat.' })).toEqual({
      ok: false,
      reason: 'handeling-kan-niet',
    })
    const gevolgd = await findGevolgd(wijkcoach, id)
    expect(gevolgd).toMatchObject({
      status: 'afgerond',
      uitlegGevraagdOp: null,
      handelingen: ['vraagUitleg'],
    })
    expect(gevolgd?.regels[0]).toMatchObject({ tekst: uitleg, terugmelding: true })
    expect(await listUitlegvragen(zvh)).toEqual([])
    expect((await berichten(id)).at(-1)).toBe('terugmelding wijkcoach.enschede')
  })

  it('changes nothing about who has it, since when and until when', async () => {
    const { id } = await createAanmelding(owner, { status: 'in-behandeling' })
    const stand = async () =>
      (
        await owner.query(
          'SELECT status, ligt_bij, ligt_bij_sinds, uiterlijk FROM aanmelding WHERE id = $1',
          [id],
        )
      ).rows[0]
    const before = await stand()
    await vraagUitleg(await actor('wijkcoach.enschede'), { id, vraag })
    await geefUitleg(await actor('zvh'), { id, uitleg })
    expect(await stand()).toEqual(before)
  })

  it('is answered by the procesmanager gemeente when it never reached a table', async () => {
    const [wijkcoach, zvh] = [await actor('wijkcoach.enschede'), await actor('zvh')]
    const [procesmanager, ander] = [
      await actor('procesmanager.enschede'),
      await actor('procesmanager.almelo'),
    ]
    const { id } = await createAanmelding(owner, { status: 'wacht-op-akkoord' })
    const no = await weigerAkkoord(procesmanager, {
      id,
      terugmelding: 'Eerst lokaal.',
      betereRoute: 'Het wijkteam.',
      vervolgStap: 'Het wijkteam belt.',
      vervolgEigenaar: 'gemeente',
    })
    expect(no.ok).toBe(true)
    await vraagUitleg(wijkcoach, { id, vraag })
    expect((await berichten(id)).at(-1)).toBe('uitleg-gevraagd procesmanager.enschede')
    expect(await findUitlegvraag(ander, id)).toBeNull()
    expect(await findUitlegvraag(zvh, id)).toBeNull()
    expect((await geefUitleg(ander, { id, uitleg })).ok).toBe(false)
    expect((await geefUitleg(zvh, { id, uitleg })).ok).toBe(false)
    expect(await listUitlegvragen(procesmanager)).toMatchObject([{ id }])
    expect((await geefUitleg(procesmanager, { id, uitleg })).ok).toBe(true)
    expect((await findGevolgd(wijkcoach, id))?.regels[0]).toMatchObject({ tekst: uitleg })
  })

  it('is not for anybody but the applicant, and ends with a withdrawal', async () => {
    const { id } = await createAanmelding(owner, { status: 'in-behandeling' })
    expect(await vraagUitleg(await actor('wijkcoach.almelo'), { id, vraag })).toEqual({
      ok: false,
      reason: 'niet-gevonden',
    })
    const wijkcoach = await actor('wijkcoach.enschede')
    await vraagUitleg(wijkcoach, { id, vraag })
    await trekIn(wijkcoach, {
      id,
      reden: 'Opgelost.',
      vervolgStap: 'De gemeente gaat door.',
      vervolgEigenaar: 'gemeente',
    })
    expect(await findUitlegvraag(await actor('zvh'), id)).toMatchObject({ open: false })
  })

  it('refuses a question with a name or a BSN, and an empty one', () => {
    const id = crypto.randomUUID()
    for (const text of ['', '   ', 'Is 123456782 het BSN?', 'Bel 06-12345678'])
      expect(nietDuidelijkSchema.safeParse({ id, vraag: text }).success, text).toBe(false)
  })
})

describe('another term', () => {
  it('is agreed with a reason to the applicant, at closing time of a working day', async () => {
    const zvh = await actor('zvh')
    const { id } = await createAanmelding(owner, { status: 'in-behandeling' })
    const stand = await findBehandeling(zvh, id)
    const posted = verzettenSchema.parse({
      id,
      gezien: stand?.ligtBijSinds.toISOString(),
      datum: nextYear('01-15'),
      terugmelding: 'De behandelaar van de ggz is er pas volgende week.',
    })
    expect((await verzetTermijn(zvh, posted)).ok).toBe(true)
    const gevolgd = await findGevolgd(await actor('wijkcoach.enschede'), id)
    expect(gevolgd?.uiterlijk).toEqual(posted.datum)
    expect(gevolgd?.ligtBijSinds).toEqual(stand?.ligtBijSinds)
    expect(gevolgd?.regels[0]?.tekst).toContain('Nieuwe termijn:')
  })

  it.each(['2020-01-01', '', '2999-01-01', 'morgen'])('is not "%s"', (datum) => {
    const posted = verzettenSchema.safeParse({
      id: crypto.randomUUID(),
      gezien: new Date().toISOString(),
      datum,
      terugmelding: 'Later.',
    })
    expect(posted.error?.issues[0]?.path).toEqual(['datum'])
  })

  it('is not today', () => {
    const today = new Date().toISOString().slice(0, 10)
    const posted = verzettenSchema.safeParse({
      id: crypto.randomUUID(),
      gezien: new Date().toISOString(),
      datum: today,
      terugmelding: 'Later.',
    })
    expect(posted.error?.issues[0]?.message).toBe('Kies een dag na vandaag.')
  })
})

/** A day within the coming year, whatever day it is. */
const nextYear = (day: string): string => {
  const year = new Date().getFullYear()
  const date = `${year + 1}-${day}`
  return new Date(date).getTime() - Date.now() < 300 * 86_400_000 ? date : `${year}-${day}`
}
