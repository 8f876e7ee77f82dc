import ICAL from 'ical.js'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { datumVan, momentVan } from '@/domain/termijn/kloktijd'
import { plusWerkdagen } from '@/domain/termijn/termijn'
import { stuurDoor } from '@/features/aanmeldingen/aanmelder/commands'
import { findDoorsturen } from '@/features/aanmeldingen/aanmelder/queries'
import {
  planBijeenkomsten,
  wijzigBijeenkomst,
  zegBijeenkomstAf,
} from '@/features/aanmeldingen/bijeenkomsten/commands'
import { bewaarAbonnement, trekAbonnementIn } from '@/features/agenda/commands'
import { KalenderPagina } from '@/features/agenda/components/KalenderPagina'
import { findFeed } from '@/features/agenda/feed'
import { findAbonnement, findKalender, findKalenderbestand } from '@/features/agenda/queries'
import { ThemadagenPagina } from '@/features/agenda/themadagen/components/ThemadagenPagina'
import { readOpenbareThemadagen } from '@/features/agenda/themadagen/data'
import { maakOpenbareKalender } from '@/features/agenda/themadagen/openbaar'
import { findThemadagbestand, findThemadagPagina } from '@/features/agenda/themadagen/queries'
import { now } from '@/server/clock'
import { inTransaction } from '@/server/db/transaction'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { createThemadag } from '../factories/themadagen'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

const gewoon = {
  duur: 60,
  plaats: 'Digitaal',
  link: 'https://video.example/geheim',
  plekken: null,
  inleveren: null,
  omDeWeken: null,
  aantal: 1,
}
const op = (werkdagen: number, tijd = '10.00'): Date =>
  momentVan(datumVan(plusWerkdagen(now(), werkdagen)), tijd) ?? now()

async function plan(tafel: 'topx' | 'regiotafel-wlz-ggz' | 'levensloopaanpak', start: Date) {
  const done = await planBijeenkomsten(await demoActor(owner, 'zvh'), { ...gewoon, tafel, start })
  if (!done.ok) throw new Error(done.reason)
  return done.value.ids[0] ?? ''
}

const events = (file: string | null) =>
  new ICAL.Component(ICAL.parse(file ?? ''))
    .getAllSubcomponents('vevent')
    .map((found) => new ICAL.Event(found))

const bestandVan = async (name: string) => {
  const { abonnement } = await findAbonnement(await demoActor(owner, name))
  return abonnement?.adres?.split('/').at(-1) ?? ''
}

describe('the personal link', () => {
  it('shows the chosen tables to any calendar program, without a casus and without the video link', async () => {
    const start = op(6)
    const id = await plan('topx', start)
    await plan('levensloopaanpak', op(6))
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    await bewaarAbonnement(wijkcoach, { tafels: ['topx'] })
    const feed = await findFeed(await bestandVan('wijkcoach.enschede'))
    const [event, ...rest] = events(feed)
    expect(rest).toEqual([])
    expect(event?.uid).toBe(`${id}@localhost`)
    expect(event?.summary).toMatch(/^Overleg TopX/)
    expect(event?.startDate.toJSDate()).toEqual(start)
    expect(feed).not.toMatch(/geheim|TW-|casus/i)

    const zvh = await demoActor(owner, 'zvh')
    const later = op(7, '14.00')
    await wijzigBijeenkomst(zvh, { ...gewoon, id, gezien: 0, start: later })
    const [moved] = events(await findFeed(await bestandVan('wijkcoach.enschede')))
    expect([moved?.uid, moved?.sequence, moved?.startDate.toJSDate()]).toEqual([event?.uid, 1, later])
    await zegBijeenkomstAf(zvh, { id, gezien: 1, reden: 'De zaal is dicht.' })
    const [cancelled] = events(await findFeed(await bestandVan('wijkcoach.enschede')))
    expect(cancelled?.sequence).toBe(2)
    expect(cancelled?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(events(await findKalenderbestand(wijkcoach, id))).toHaveLength(1)
  })

  it('keeps its address when other tables are chosen, and is one per person, also when asked twice at once', async () => {
    const ggz = await demoActor(owner, 'ggz')
    await Promise.all([
      bewaarAbonnement(ggz, { tafels: ['topx'] }),
      bewaarAbonnement(ggz, { tafels: ['topx'] }),
    ])
    const bestand = await bestandVan('ggz')
    expect(bestand).toMatch(/^[\w-]{43}\.ics$/)
    await bewaarAbonnement(ggz, { tafels: ['levensloopaanpak'] })
    expect(await bestandVan('ggz')).toBe(bestand)
    expect(events(await findFeed(bestand)).map(({ summary }) => summary)).toEqual([
      'Overleg Levensloopaanpak',
    ])
    const { rows } = await owner.query('SELECT sleutel_hash FROM agenda_abonnement WHERE account_id = $1', [
      ggz.accountId,
    ])
    expect(rows).toHaveLength(1)
    expect(rows[0].sleutel_hash).not.toContain(bestand.slice(0, 43))
  })

  it('opens nothing when it was guessed, withdrawn, or belongs to somebody who left', async () => {
    const huisarts = await demoActor(owner, 'huisarts')
    await bewaarAbonnement(huisarts, { tafels: ['topx'] })
    const eerste = await bestandVan('huisarts')
    expect(await findFeed(eerste)).not.toBeNull()
    for (const guess of [
      '',
      'x.ics',
      `${'a'.repeat(43)}.ics`,
      eerste.replace('.ics', ''),
      `${eerste}x`,
      "' OR 1=1 --.ics",
    ])
      expect(await findFeed(guess), guess).toBeNull()
    await trekAbonnementIn(huisarts)
    expect(await findFeed(eerste)).toBeNull()
    expect((await findAbonnement(huisarts)).abonnement).toBeNull()
    await bewaarAbonnement(huisarts, { tafels: ['topx'] })
    const tweede = await bestandVan('huisarts')
    expect(tweede).not.toBe(eerste)
    await owner.query('UPDATE account SET actief = false WHERE id = $1', [huisarts.accountId])
    expect(await findFeed(tweede)).toBeNull()
  })

  it('is nobody else’s to see', async () => {
    const zvh = await demoActor(owner, 'zvh')
    expect((await findAbonnement(zvh)).abonnement).toBeNull()
    await trekAbonnementIn(zvh)
    expect(await findFeed(await bestandVan('ggz'))).not.toBeNull()
  })
})

describe('the calendar', () => {
  it('counts what is on the agenda for the own tables only', async () => {
    const id = await plan('topx', op(30))
    const seen = async (name: string) => {
      const { bijeenkomsten } = await findKalender(await demoActor(owner, name), {
        tafel: 'topx',
        periode: 'komend',
      })
      return bijeenkomsten.find((each) => each.id === id)
    }
    expect((await seen('zvh'))?.bezet).toBe(0)
    expect((await seen('wijkcoach.enschede'))?.bezet).toBeNull()
  })
})

describe('handing in at a table with its own channel', () => {
  const dag = (werkdagenGeleden: number) => {
    const moment = new Date(now().getTime() - werkdagenGeleden * 86_400_000)
    return new Date(datumVan(moment))
  }

  it('names the meeting for which it is in time; who missed one goes to the one after', async () => {
    const [gemist, haalbaar] = [op(5), op(40)]
    await plan('regiotafel-wlz-ggz', gemist)
    const id = await plan('regiotafel-wlz-ggz', haalbaar)
    const ggz = await demoActor(owner, 'ggz')
    const made = await createAanmelding(owner, {
      status: 'concept',
      tafel: 'regiotafel-wlz-ggz',
      aanmelder: 'ggz',
    })
    const pagina = await findDoorsturen(ggz, made.id)
    expect(pagina?.inlevering).toMatchObject({ gemist: { start: gemist }, haalbaar: { start: haalbaar } })
    const done = await stuurDoor(ggz, {
      id: made.id,
      doorgestuurdOp: dag(0),
      kanaal: 'beveiligde-mail',
      kenmerk: undefined,
    })
    expect(done).toMatchObject({ ok: true })
    const { rows } = await owner.query('SELECT bijeenkomst_id, uiterlijk FROM aanmelding WHERE id = $1', [
      made.id,
    ])
    expect(rows[0].bijeenkomst_id).toBe(id)
    expect(rows[0].uiterlijk.getTime()).toBeGreaterThan(haalbaar.getTime())
    const told = await owner.query(
      `SELECT tekst FROM gebeurtenis WHERE aanmelding_id = $1 AND terugmelding`,
      [made.id],
    )
    expect(told.rows[0].tekst).toContain('De tafel heeft overleg op')
  })

  it('counts the day on which it was sent: handed in before the last day is in time for that meeting', async () => {
    const eerste = op(5)
    const ggz = await demoActor(owner, 'ggz')
    const made = await createAanmelding(owner, {
      status: 'concept',
      tafel: 'regiotafel-wlz-ggz',
      aanmelder: 'ggz',
    })
    await stuurDoor(ggz, {
      id: made.id,
      doorgestuurdOp: dag(40),
      kanaal: 'beveiligde-mail',
      kenmerk: undefined,
    })
    const { rows } = await owner.query(
      'SELECT b.start FROM aanmelding a JOIN bijeenkomst b ON b.id = a.bijeenkomst_id WHERE a.id = $1',
      [made.id],
    )
    expect(rows).toEqual([{ start: eerste }])
  })
})

describe('a themadag', () => {
  const zet = (slug: string, voorWie: 'iedereen' | 'ingelogd', datum: string) =>
    createThemadag(owner, slug, { voorWie, datum })

  it('stands in the same calendar and feed as the tables; to everybody only when it is for everybody', async () => {
    const datum = datumVan(plusWerkdagen(now(), 5))
    await zet('open-dag', 'iedereen', datum)
    await zet('besloten-dag', 'ingelogd', datum)
    const [wijkcoach, auditor] = [
      await demoActor(owner, 'wijkcoach.enschede'),
      await demoActor(owner, 'auditor'),
    ]
    const alles = await findKalender(wijkcoach, { tafel: undefined, periode: 'komend' })
    const dagen = alles.bijeenkomsten.filter(({ thema }) => thema === 'Themadag')
    expect(dagen.map(({ id }) => id).sort()).toEqual(['besloten-dag', 'open-dag'])
    expect(dagen[0]?.start).toEqual(momentVan(datum, '13.30'))
    expect(alles.bijeenkomsten.length).toBeGreaterThan(2)
    const starts = alles.bijeenkomsten.map(({ start }) => start.getTime())
    expect(starts).toEqual([...starts].sort((een, ander) => een - ander))
    const topx = await findKalender(wijkcoach, { tafel: 'topx', periode: 'komend' })
    expect(topx.bijeenkomsten.some(({ thema }) => thema)).toBe(false)
    const themas = await findKalender(wijkcoach, { tafel: 'themadagen', periode: 'komend' })
    expect(themas.bijeenkomsten.every(({ thema }) => thema)).toBe(true)

    const openbaar = await readOpenbareThemadagen()
    expect(openbaar.map(({ slug }) => slug)).toEqual(['open-dag'])
    const pagina = renderToStaticMarkup(
      createElement(ThemadagenPagina, { themadagen: openbaar, vraagAan: 'zvh@portaal.example' }),
    )
    expect(pagina).toContain('<h2 id="open-dag">Dag open-dag</h2>')
    expect(pagina).toContain('13.30 tot 16.00 uur')
    expect(pagina).not.toContain('besloten')
    expect(events(await maakOpenbareKalender()).map(({ summary }) => summary)).toEqual([
      'Themadag: Dag open-dag',
    ])
    const gezien = await inTransaction(auditor, (tx) => tx.themabijeenkomst.count())
    expect(gezien).toBe(1)
    const { rows } = await owner.query(`SELECT slug FROM zoekindex WHERE soort = 'themabijeenkomst'`)
    expect(rows).toEqual([{ slug: 'open-dag' }])
    expect(events(await findThemadagbestand(wijkcoach, 'besloten-dag'))[0]?.location).toBe('Stadhuis')
  })

  it('is in the calendar of the redacteur who keeps it, without the meetings of the tables', async () => {
    const redacteur = await demoActor(owner, 'redacteur')
    const kalender = await findKalender(redacteur, { tafel: 'topx', periode: 'komend' })
    expect(kalender.bijeenkomsten.map(({ id }) => id).sort()).toEqual(['besloten-dag', 'open-dag'])
    expect(kalender.tafels).toEqual([])
    expect(await findThemadagPagina(redacteur, 'besloten-dag')).toMatchObject({ naam: 'Dag besloten-dag' })
    await expect(findAbonnement(redacteur)).rejects.toThrow()
    const pagina = renderToStaticMarkup(
      createElement(KalenderPagina, {
        actor: redacteur,
        kalender,
        keuze: { tafel: undefined, periode: 'komend', gepland: 0, overgeslagen: 0 },
      }),
    )
    expect(pagina).toContain('href="/redactie/nieuw?soort=themabijeenkomst"')
    expect(pagina).not.toMatch(/abonnement|Overlegtafel of themadag/)
  })

  it('comes along with the personal link of who chose it, as long as the link works', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const namen = async () =>
      events(await findFeed(await bestandVan('wijkcoach.enschede'))).map(({ summary }) => summary)
    await bewaarAbonnement(wijkcoach, { tafels: ['topx'] })
    expect((await namen()).some((naam) => naam.startsWith('Themadag'))).toBe(false)
    await bewaarAbonnement(wijkcoach, { tafels: ['topx', 'themadagen'] })
    expect(await namen()).toEqual(
      expect.arrayContaining(['Themadag: Dag besloten-dag', 'Themadag: Dag open-dag']),
    )
    const bestand = await bestandVan('wijkcoach.enschede')
    await owner.query(
      `UPDATE themabijeenkomst SET inhoud = jsonb_set(inhoud, '{status}', '"afgezegd"') WHERE slug = 'open-dag'`,
    )
    const afgezegd = events(await findFeed(bestand)).find(({ uid }) => uid === 'themadag-open-dag@localhost')
    expect(afgezegd?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    await trekAbonnementIn(wijkcoach)
    expect(await findFeed(bestand)).toBeNull()
  })
})
