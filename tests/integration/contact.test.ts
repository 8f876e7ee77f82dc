import { zvh } from '@content/zvh'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import BesluitenPage from '@/app/(publiek)/besluiten/page'
import ClientondersteuningPage from '@/app/(publiek)/clientondersteuning/page'
import GemeentePage from '@/app/(publiek)/gemeenten/[slug]/page'
import GemeentenPage from '@/app/(publiek)/gemeenten/page'
import OverlegtafelPage from '@/app/(publiek)/overlegtafels/[slug]/page'
import OverlegtafelsPage from '@/app/(publiek)/overlegtafels/page'
import OverzichtOpPapierPage from '@/app/(publiek)/overzicht-op-papier/page'
import HomePage from '@/app/(publiek)/page'
import ProjectenPage from '@/app/(publiek)/projecten/page'
import DatabaseStoringPage from '@/app/(publiek)/storing/database/page'
import StoringPage from '@/app/(publiek)/storing/page'
import VernieuwdPage from '@/app/(publiek)/storing/vernieuwd/page'
import ThemadagenPage from '@/app/(publiek)/themadagen/page'
import ZoekenPage from '@/app/(publiek)/zoeken/page'
import { GET as openapi } from '@/app/api/v1/openapi.json/route'
import NietGeluktPage from '@/app/inloggen/niet-gelukt/page'
import { findPagesToRefresh } from '@/contentPages'
import { overzichtPdf } from '@/features/overlegtafels/pdf'
import { begin, bewaarConcept, haalWeg, herstel, publiceer } from '@/features/redactie/commands'
import { findBewerking, findVersies, findVoorbeeld } from '@/features/redactie/queries'
import { conceptSchema, publiceerSchema } from '@/features/redactie/schema'
import { getZvh } from '@/server/content/zvh'
import { loadContent } from '../../scripts/loadContent'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

// Outside a request there is no cache of Next; which answer is made anew when, is tested where Next runs.
vi.mock('next/cache', () => ({ unstable_cache: <T>(read: () => Promise<T>) => read }))

const { owner, ownerUrl } = testDatabase()
const contact = { soort: 'contact', sleutel: 'zvh' } as const
const nieuw = { email: 'nieuw.adres@zvh.example', telefoon: '053 000 00 00' }

type Wie = Awaited<ReturnType<typeof demoActor>>

async function publiceerContact(wie: Wie, velden: Record<string, string>) {
  const open = await findBewerking(wie, 'contact', 'zvh')
  const posted = { ...open?.velden, ...velden, _soort: 'contact', _sleutel: 'zvh', _actie: 'bekijk' }
  const stand = { _gezien: String(open?.gezien), _basis: String(open?.basis) }
  await bewaarConcept(wie, conceptSchema.parse({ ...posted, ...stand }))
  const gezien = String((await findVoorbeeld(wie, 'contact', 'zvh'))?.gezien)
  return publiceer(wie, publiceerSchema.parse({ ...contact, gezien, gecontroleerd: 'ja' }))
}

const query = Promise.resolve({})
/** Where a reader finds the general contact, without an account. */
const paginas: readonly (readonly [pad: string, page: () => Promise<ReactNode>])[] = [
  ['/', HomePage],
  ['/overlegtafels', OverlegtafelsPage],
  [
    '/overlegtafels/hoogcomplex-oostnl',
    () => OverlegtafelPage({ params: Promise.resolve({ slug: 'hoogcomplex-oostnl' }) }),
  ],
  ['/overzicht-op-papier', OverzichtOpPapierPage],
  ['/gemeenten', GemeentenPage],
  ['/gemeenten/almelo', () => GemeentePage({ params: Promise.resolve({ slug: 'almelo' }) })],
  ['/besluiten', BesluitenPage],
  ['/projecten', ProjectenPage],
  ['/clientondersteuning', ClientondersteuningPage],
  ['/themadagen', ThemadagenPage],
  ['/zoeken', () => ZoekenPage({ searchParams: Promise.resolve({ q: 'xyzzy' }) })],
  ['/inloggen/niet-gelukt', () => NietGeluktPage({ searchParams: query })],
  ['/storing', StoringPage],
  ['/storing/database', DatabaseStoringPage],
  ['/storing/vernieuwd', VernieuwdPage],
]

async function pdfTekst(): Promise<string> {
  const data = new Uint8Array(Buffer.from(await overzichtPdf(), 'base64'))
  const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise
  const pagina = await (await pdf.getPage(1)).getTextContent()
  return pagina.items.map((item) => ('str' in item ? item.str : '')).join(' ')
}

/** Tables whose own address it is are changed by themselves. */
const eigenAdres = ['/overlegtafels', '/overzicht-op-papier']

describe('the general contact', () => {
  let redacteur: Wie
  beforeAll(async () => {
    redacteur = await demoActor(owner, 'redacteur')
    expect(await publiceerContact(redacteur, nieuw)).toEqual({ ok: true, value: 'zvh' })
  })

  it.each(paginas)('%s shows it as published, and no longer what was', async (pad, page) => {
    const html = renderToStaticMarkup(await page())
    expect(html).toContain(`mailto:${nieuw.email}`)
    if (!eigenAdres.includes(pad)) expect(html).not.toContain(`mailto:${zvh.inhoud.email}`)
  })

  it('says the phone number as soon as there is one', async () => {
    const start = renderToStaticMarkup(await HomePage())
    expect(start).toContain('<a href="tel:0530000000">053 000 00 00</a>')
    expect(renderToStaticMarkup(await OverzichtOpPapierPage())).toContain(nieuw.telefoon)
  })

  it('is in the description of the interface, the PDF and the search', async () => {
    const { info } = await (
      await openapi(new Request('http://localhost/api/v1/openapi.json'), undefined)
    ).json()
    expect(info.contact).toMatchObject({ email: nieuw.email })
    expect(await pdfTekst()).toContain(nieuw.email)
    const { rows } = await owner.query(`SELECT href, tekst FROM zoekindex WHERE soort = 'contact'`)
    expect(rows).toEqual([{ href: '/#zvh', tekst: expect.stringContaining(nieuw.email) }])
  })

  it('stands on the pages that are shown when the database is away, and these are made anew first', async () => {
    const vernieuwd = await findPagesToRefresh(['contact'])
    expect(vernieuwd.slice(0, 3)).toEqual(['/storing/database', '/storing', '/storing/vernieuwd'])
  })

  it('leads to the texts in which the old address is written out', async () => {
    const { metOudAdres = [] } = (await findBewerking(redacteur, 'contact', 'zvh')) ?? {}
    expect(metOudAdres.map(({ soort, sleutel }) => `${soort} ${sleutel}`)).toEqual([
      'overlegtafel topx',
      'overlegtafel bestuurlijk-escalatieoverleg',
      'vraag suggesties-voor-rdm',
      'vraag nog-een-vraag',
    ])
    expect(await findBewerking(redacteur, 'overlegtafel', 'topx')).toMatchObject({ metOudAdres: [] })
  })

  it('is kept as a version, put back, and left alone by a next release', async () => {
    await loadContent(ownerUrl)
    expect(await getZvh()).toMatchObject({ ...nieuw, laatstGecontroleerd: expect.any(String) })
    expect(await herstel(redacteur, { ...contact, versie: 1 })).toMatchObject({ ok: true })
    expect(await publiceerContact(redacteur, {})).toMatchObject({ ok: true })
    expect((await getZvh()).email).not.toBe(nieuw.email)
    const versies = (await findVersies(redacteur, 'contact', 'zvh'))?.versies
    expect(versies?.map(({ nummer }) => nummer)).toEqual([3, 2, 1])
  })

  it('is of the ZVH only, and there is always exactly one', async () => {
    for (const wie of ['triagetafel', 'procesmanager.enschede'])
      expect(await findBewerking(await demoActor(owner, wie), 'contact', 'zvh')).toBeNull()
    expect(await begin(redacteur, { soort: 'contact', naam: 'Nog een' })).toMatchObject({ ok: false })
    const weg = { ...contact, versie: 3, reden: 'weg' }
    expect(await haalWeg(redacteur, weg)).toEqual({ ok: false, reason: 'niet-gevonden' })
    await expect(
      owner.query(
        `INSERT INTO contact (slug, naam, volgorde, inhoud, seed_hash) VALUES ('x', 'x', 2, '{}', '')`,
      ),
    ).rejects.toThrow('contact_een')
  })
})
