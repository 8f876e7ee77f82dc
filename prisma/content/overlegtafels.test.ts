import { describe, expect, it } from 'vitest'
import { criteriaVan, toetsCriteria } from '@/domain/overlegtafel/criteria'
import { inhoudOnderdelen, type OverlegtafelInhoud } from '@/domain/overlegtafel/inhoud'
import { bewaardeOverlegtafelSchema, bronnenVan } from '@/domain/overlegtafel/overlegtafel'
import {
  hoogcomplexCriteria,
  hulpvragen,
  plotselingen,
  pogingen,
  regiotafelCriteria,
  veiligheidCriteria,
  verblijven,
} from '@/domain/routering/situatie'
import { findTafel, type TafelSlug, tafels } from '@/domain/routering/tafels'
import { overlegtafels } from './overlegtafels'

const inhoudVan = (slug: TafelSlug): OverlegtafelInhoud => {
  const tafel = overlegtafels.find((kandidaat) => kandidaat.slug === slug)
  if (!tafel) throw new Error(`geen inhoud voor ${slug}`)
  return tafel.inhoud
}

const sleutelsVan = (slug: TafelSlug) => criteriaVan(inhoudVan(slug).instroom).map(({ sleutel }) => sleutel)
const alles = (slug: TafelSlug, antwoord: 'ja' | 'nee', behalve: Record<string, 'ja' | 'nee'> = {}) =>
  toetsCriteria(inhoudVan(slug).instroom, {
    ...Object.fromEntries(sleutelsVan(slug).map((sleutel) => [sleutel, antwoord])),
    ...behalve,
  })

describe('the seven overlegtafels', () => {
  it('are all there once, numbered in order', () => {
    expect(overlegtafels.map(({ slug }) => slug).sort()).toEqual(tafels.map(({ slug }) => slug).sort())
    expect(overlegtafels.map(({ volgorde }) => volgorde)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it.each(overlegtafels)('$slug fits the schema and stands where the wegwijzer puts it', (tafel) => {
    expect(bewaardeOverlegtafelSchema.parse(tafel)).toEqual(tafel)
    expect({ naam: tafel.korteNaam, trede: tafel.trede, spoor: tafel.spoor }).toEqual({
      naam: findTafel(tafel.slug)?.naam,
      trede: findTafel(tafel.slug)?.trede,
      spoor: findTafel(tafel.slug)?.spoor,
    })
  })

  it.each(overlegtafels)('$slug names a source for every part that is filled in', ({ inhoud }) => {
    const leeg = new Set<string>([
      ...(['uitstroom', 'clientondersteuning', 'ritme', 'termijn'] as const).filter(
        (deel) => inhoud[deel] === null,
      ),
      ...(inhoud.deelnemers.length === 0 && inhoud.deelnemersUitleg === null ? ['deelnemers'] : []),
    ])
    for (const onderdeel of inhoudOnderdelen) {
      expect(bronnenVan(inhoud, onderdeel).length > 0, onderdeel).toBe(!leeg.has(onderdeel))
    }
  })

  it('are not yet checked by anyone, and only the first answer is a proposal of the portal', () => {
    for (const { slug, inhoud } of overlegtafels) {
      expect(inhoud.laatstGecontroleerd).toBeNull()
      const voorstel = slug === 'crisis-ondersteuningsteam' ? null : { werkdagen: 5, zekerheid: 'afgeleid' }
      expect(inhoud.reactietermijn).toEqual(voorstel)
    }
  })

  it('say which places on the ladder are derived', () => {
    const afgeleid = overlegtafels.filter(({ inhoud }) => inhoud.zekerheid.trede === 'afgeleid')
    expect(afgeleid.map(({ slug }) => slug)).toEqual([
      'topx',
      'regiotafel-wlz-ggz',
      'crisis-ondersteuningsteam',
      'levensloopaanpak',
    ])
  })
})

describe('what would send somebody the wrong way', () => {
  it.each([
    ['topx', 'info@veiligheidshuistwente.nl', 'www.zorgenveiligheidshuizen.nl'],
    ['triage-transfertafel', 'aanmelding@triagetafeltwente.nl', 'www.triagetafeltwente.nl'],
    ['regiotafel-wlz-ggz', 'zorginhoudelijkadviseurwlz@menzis.nl', null],
    ['crisis-ondersteuningsteam', null, 'menziszorgkantoor.nl'],
    ['hoogcomplex-oostnl', null, null],
    ['levensloopaanpak', null, 'www.transfore.nl/levensloopaanpak'],
    ['bestuurlijk-escalatieoverleg', 'info@veiligheidshuistwente.nl', null],
  ] as const)('%s: contact %s %s and no invented phone number', (slug, email, website) => {
    expect(inhoudVan(slug).contact).toMatchObject({ email, website, telefoon: null })
  })

  it.each([
    ['topx', 'zvh', 'portaal'],
    ['triage-transfertafel', 'tafel', 'portaal-of-mail'],
    ['regiotafel-wlz-ggz', 'extern', 'beveiligde-mail'],
    ['crisis-ondersteuningsteam', 'extern', 'telefoon'],
    ['hoogcomplex-oostnl', 'extern', 'meldpunt'],
    ['levensloopaanpak', 'zvh', 'portaal'],
    ['bestuurlijk-escalatieoverleg', 'zvh', 'portaal'],
  ] as const)('%s: reviewed by %s, channel %s', (slug, behandeling, soort) => {
    const inhoud = inhoudVan(slug)
    expect([inhoud.behandeling, inhoud.kanaal.soort]).toEqual([behandeling, soort])
  })

  it('keeps the terms: three weeks, every two weeks, 24 and 48 hours, and no others', () => {
    expect(inhoudVan('regiotafel-wlz-ggz').termijnen.indienenVoorafDagen).toBe(21)
    expect(inhoudVan('triage-transfertafel').termijnen.frequentieDagen).toBe(14)
    expect(inhoudVan('crisis-ondersteuningsteam').termijnen.reactieUren.map(({ uren }) => uren)).toEqual([
      24, 48,
    ])
    const leeg = { indienenVoorafDagen: null, reactieUren: [], frequentieDagen: null }
    for (const slug of [
      'topx',
      'hoogcomplex-oostnl',
      'levensloopaanpak',
      'bestuurlijk-escalatieoverleg',
    ] as const) {
      expect(inhoudVan(slug).termijnen, slug).toEqual(leeg)
    }
  })
})

describe('the criteria', () => {
  it('use the paths of the wegwijzer where it asks the same, and no path that it does not have', () => {
    const paden = new Set([
      ...hoogcomplexCriteria.map((veld) => `hoogcomplex.${veld}`),
      ...veiligheidCriteria.map((veld) => `veiligheid.${veld}`),
      ...regiotafelCriteria.map((veld) => `regiotafel.${veld}`),
      ...hulpvragen.map((waarde) => `vraag.${waarde}`),
      ...pogingen.map((waarde) => `geprobeerd.${waarde}`),
      ...verblijven.map((waarde) => `verblijf.${waarde}`),
      ...plotselingen.map((waarde) => `plotseling.${waarde}`),
    ])
    const eigen = overlegtafels.flatMap(({ slug }) =>
      sleutelsVan(slug).filter((sleutel) => !paden.has(sleutel)),
    )
    expect(eigen).toEqual([
      'triage.zorg-snel-nodig',
      'crisis.direct-gevaar',
      'hoogcomplex.geen-passend-aanbod',
      'levensloop.gewone-weg-werkt-niet',
      'bestuurlijk.stelsel-knelt',
      'bestuurlijk.geen-passende-zorg',
      'bestuurlijk.alles-geprobeerd',
      'bestuurlijk.complexe-zorgvraag',
      'bestuurlijk.veiligheidsrisico',
      'bestuurlijk.vastgelopen-zonder-veiligheidsrisico',
    ])
  })

  it('hold all seven national criteria and all seven checks of the Regiotafel', () => {
    expect(sleutelsVan('hoogcomplex-oostnl').slice(2)).toEqual(
      hoogcomplexCriteria.map((veld) => `hoogcomplex.${veld}`),
    )
    expect(sleutelsVan('regiotafel-wlz-ggz')).toEqual(regiotafelCriteria.map((veld) => `regiotafel.${veld}`))
  })

  it.each(overlegtafels)('$slug: everything ja is ja, everything nee is nee', ({ slug }) => {
    expect([alles(slug, 'ja'), alles(slug, 'nee')]).toEqual(['ja', 'nee'])
  })

  it.each(['regiotafel-wlz-ggz', 'hoogcomplex-oostnl', 'levensloopaanpak'] as const)(
    '%s: every one counts',
    (slug) => {
      for (const sleutel of sleutelsVan(slug))
        expect(alles(slug, 'ja', { [sleutel]: 'nee' }), sleutel).toBe('nee')
    },
  )

  it('TopX: area-bound, or both others', () => {
    const gebied = 'veiligheid.gebiedsgebonden'
    const overlast = 'veiligheid.meerdereLeefgebiedenMetOverlast'
    expect(alles('topx', 'nee', { [gebied]: 'ja' })).toBe('ja')
    expect(alles('topx', 'nee', { [overlast]: 'ja' })).toBe('nee')
    expect(alles('topx', 'ja', { [gebied]: 'nee' })).toBe('ja')
  })

  it('Triage: advice, or a place, or a long wait while care is needed soon', () => {
    expect(alles('triage-transfertafel', 'nee', { 'vraag.advies': 'ja' })).toBe('ja')
    expect(alles('triage-transfertafel', 'nee', { 'vraag.geen-passende-plek': 'ja' })).toBe('ja')
    expect(alles('triage-transfertafel', 'nee', { 'vraag.wachttijd': 'ja' })).toBe('nee')
    const beide = { 'vraag.wachttijd': 'ja', 'triage.zorg-snel-nodig': 'ja' } as const
    expect(alles('triage-transfertafel', 'nee', beide)).toBe('ja')
  })

  it('Crisis: sudden change and danger, at home or in an institution', () => {
    expect(alles('crisis-ondersteuningsteam', 'ja', { 'verblijf.thuis': 'nee' })).toBe('ja')
    expect(alles('crisis-ondersteuningsteam', 'ja', { 'plotseling.gezondheid': 'nee' })).toBe('ja')
    expect(alles('crisis-ondersteuningsteam', 'ja', { 'crisis.direct-gevaar': 'nee' })).toBe('nee')
  })

  it('Bestuurlijk: a stuck casus without safety risk is not shut out', () => {
    const zonder = { 'bestuurlijk.veiligheidsrisico': 'nee' } as const
    expect(alles('bestuurlijk-escalatieoverleg', 'ja', zonder)).toBe('ja')
    expect(alles('bestuurlijk-escalatieoverleg', 'ja', { 'bestuurlijk.alles-geprobeerd': 'nee' })).toBe('nee')
  })
})
