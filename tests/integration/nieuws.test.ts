import { parseFeed } from '@rowanmanning/feed-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { GET as feedRoute } from '@/app/nieuws/feed.atom/route'
import { findContentPages } from '@/contentPages'
import type { Actor } from '@/domain/access/actor'
import { NieuwsOverzicht } from '@/features/nieuws/components/NieuwsOverzicht'
import { NieuwsPagina } from '@/features/nieuws/components/NieuwsPagina'
import { readNieuws } from '@/features/nieuws/data'
import { begin, bewaarConcept, haalWeg, publiceer } from '@/features/redactie/commands'
import { listRedactie } from '@/features/redactie/overzicht/queries'
import { findBewerking } from '@/features/redactie/queries'
import { conceptSchema, type Publicatie } from '@/features/redactie/schema'
import { zoekTekst } from '@/features/zoeken/queries'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

vi.mock('next/cache', () => ({ unstable_cache: (read: () => unknown) => read }))

const { owner } = testDatabase()
const actor = (name: string) => demoActor(owner, name)
const feed = async () => {
  const antwoord = await feedRoute(new Request('http://localhost/nieuws/feed.atom'), {})
  expect(antwoord.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  return parseFeed(await antwoord.text()).toJSON()
}

const goed = {
  datum: '2026-11-20',
  kort: 'De tafel komt voortaan op donderdag bij elkaar.',
  alineas:
    'Dat is handiger voor de <ggz> & gemeenten.\n<script>alert(1)</script>\n[klik](javascript:alert(2))',
  'link.naam': 'Lees meer "hier"',
  'link.website': 'https://www.voorbeeld.nl/nieuws',
  eigenaar: 'ZVH',
}

/** As the form posts it. */
const gepost = (sleutel: string, velden: Readonly<Record<string, string>>, gezien: number) =>
  conceptSchema.safeParse({
    _soort: 'nieuws',
    _sleutel: sleutel,
    _gezien: String(gezien),
    _basis: '0',
    _actie: 'bekijk',
    _naam: 'Nieuwe dag voor de tafel',
    ...velden,
  })

async function publiceerBericht(wie: Actor, naam: string, velden: Readonly<Record<string, string>> = {}) {
  const begonnen = await begin(wie, { soort: 'nieuws', naam })
  if (!begonnen.ok) throw new Error(begonnen.reason)
  const sleutel = begonnen.value
  const { gezien = 0 } = (await findBewerking(wie, 'nieuws', sleutel)) ?? {}
  const concept = gepost(sleutel, { ...goed, _naam: naam, ...velden }, gezien)
  if (!concept.success) throw concept.error
  await bewaarConcept(wie, concept.data)
  const publicatie = { soort: 'nieuws', sleutel, gezien: gezien + 1, toelichting: '' } as Publicatie
  expect(await publiceer(wie, publicatie)).toMatchObject({ ok: true })
  return sleutel
}

describe('news', () => {
  it('is not there until somebody writes it: the page says so, and the feed is empty and right', async () => {
    expect(await readNieuws()).toEqual([])
    expect(renderToStaticMarkup(NieuwsOverzicht({ inleiding: '.', berichten: [] }))).toContain(
      'Er is nog geen nieuws',
    )
    expect(await feed()).toMatchObject({ title: expect.stringContaining('Nieuws'), items: [] })
    const lijst = (await listRedactie(await actor('redacteur'))).find(({ soort }) => soort === 'nieuws')
    expect(lijst).toMatchObject({ teksten: [], magToevoegen: true })
    const begonnen = await begin(await actor('triagetafel'), { soort: 'nieuws', naam: 'Nieuws' })
    expect(begonnen).toEqual({ ok: false, reason: 'niet-gevonden' })
  })

  it.each([
    ['link.website', 'javascript:alert(1)'],
    ['link.website', 'data:text/html,x'],
    ['datum', 'gisteren'],
    ['kort', ''],
    ['kort', 'x'.repeat(301)],
    ['alineas', 'x'.repeat(1501)],
  ])('with %s %j is not published', (veld, waarde) => {
    const uitslag = gepost('x', { ...goed, [veld]: waarde }, 0)
    expect(uitslag.error?.issues.map(({ path }) => path.join('.'))).toEqual([veld])
  })

  it('is public, found, in the feed and among the pages; nothing in it is executed', async () => {
    const sleutel = await publiceerBericht(await actor('redacteur'), 'Nieuwe dag voor de tafel')
    const [bericht] = await readNieuws()
    if (!bericht) throw new Error('geen bericht')
    const html = renderToStaticMarkup(NieuwsPagina(bericht))
    expect(html).not.toMatch(/<script|href="javascript/)
    expect(html).toContain('&lt;script&gt;alert(1)')
    expect(html).toContain('href="https://www.voorbeeld.nl/nieuws"')
    expect((await zoekTekst('nieuwe dag donderdag', [])).resultaten[0]).toMatchObject({
      soort: 'nieuws',
      href: `/nieuws/${sleutel}`,
    })
    expect(await findContentPages()).toContain(`/nieuws/${sleutel}`)
    expect((await feed()).items).toMatchObject([
      {
        title: 'Nieuwe dag voor de tafel',
        id: expect.stringMatching(/^https?:.*\/nieuws\/nieuwe-dag-voor-de-tafel$/),
        url: expect.stringMatching(/\/nieuws\/nieuwe-dag-voor-de-tafel$/),
        description: goed.kort,
        content: goed.alineas.replaceAll('\n', '\n\n'),
        published: '2026-11-20T00:00:00.000Z',
        authors: [{ name: 'ZVH' }],
      },
    ])
    const versies = `SELECT FROM inhoud_versie WHERE soort = 'nieuws' AND sleutel = $1`
    expect((await owner.query(versies, [sleutel])).rowCount).toBe(1)
  })

  it('stands with the newest day first, and goes when it is taken away', async () => {
    const redacteur = await actor('redacteur')
    const oud = await publiceerBericht(redacteur, 'Van vorig jaar', { datum: '2025-01-31' })
    const nieuw = await publiceerBericht(redacteur, 'Van vandaag', { datum: '2026-11-23' })
    expect((await readNieuws()).map(({ slug }) => slug)).toEqual([nieuw, 'nieuwe-dag-voor-de-tafel', oud])
    expect(
      await haalWeg(redacteur, { soort: 'nieuws', sleutel: oud, versie: 1, reden: 'Oud.' }),
    ).toMatchObject({
      ok: true,
    })
    expect(await readNieuws()).toHaveLength(2)
    expect((await zoekTekst('van vorig jaar', [])).resultaten.map(({ href }) => href)).not.toContain(
      `/nieuws/${oud}`,
    )
  })

  it('of long ago is in the archive, by year', () => {
    const berichten = Array.from({ length: 14 }, (_, n) => ({
      slug: `bericht-${n}`,
      naam: `Bericht ${n}`,
      bewerktOp: '2026-11-20T00:00:00.000Z',
      inhoud: {
        datum: `${n < 12 ? 2026 : 2025}-01-01`,
        kort: `Kort ${n}`,
        alineas: ['Tekst'],
        link: null,
        eigenaar: 'ZVH',
      },
    }))
    const html = renderToStaticMarkup(NieuwsOverzicht({ inleiding: '.', berichten }))
    expect(html).toMatch(/Kort 9[\s\S]*Archief[\s\S]*2026[\s\S]*Bericht 11[\s\S]*2025[\s\S]*Bericht 13/)
    expect(html).not.toContain('Kort 10')
  })
})
