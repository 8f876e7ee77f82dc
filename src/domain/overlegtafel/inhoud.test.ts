import { describe, expect, it } from 'vitest'
import { type OverlegtafelInhoud, overlegtafelInhoudSchema } from './inhoud'
import { bronnenVan } from './overlegtafel'

const inhoud: OverlegtafelInhoud = {
  doelKort: 'Een plek vinden.',
  doel: 'De tafel zoekt een plek.',
  regie: { organisatie: 'Voorbeeld', functie: null, toelichting: null },
  deelnemers: [{ wie: 'Huisarts', wanneer: 'vast' }],
  deelnemersUitleg: null,
  aanmelders: { tekst: 'Iedereen.', opmerking: null },
  instroom: { soort: 'criterium', sleutel: 'vraag.advies', tekst: 'U wilt advies.' },
  uitstroom: null,
  clientondersteuning: null,
  contact: { naam: null, email: 'tafel@voorbeeld.nl', website: null, telefoon: null },
  ritme: null,
  termijn: null,
  termijnen: { indienenVoorafDagen: null, reactieUren: [{ uren: 24, voorWie: 'ggz' }], frequentieDagen: 14 },
  kanaal: { soort: 'portaal', uitleg: 'U meldt hier aan.', stappen: ['Vul het formulier in.'] },
  behandeling: 'zvh',
  reactietermijn: { werkdagen: 5, zekerheid: 'afgeleid' },
  zekerheid: { trede: 'bron', toelichting: 'Staat in de bron.' },
  onbekend: [{ wat: 'De dag.', vraagAan: 'tafel@voorbeeld.nl' }],
  kanttekeningen: [{ tekst: 'Let op.', bronnen: [{ document: 'S3', kop: 'vraag 4' }] }],
  bronnen: [
    { onderdeel: 'doel', document: 'S1', kop: 'Voorbeeld, doel' },
    { onderdeel: 'contact', document: 'S1', kop: 'Voorbeeld, contact' },
    { onderdeel: 'contact', document: 'S2', kop: 'Uitvoering' },
  ],
  eigenaar: 'Voorbeeld',
  laatstGecontroleerd: '2026-11-02',
}

const isValid = (wijziging: object) => overlegtafelInhoudSchema.safeParse({ ...inhoud, ...wijziging }).success

describe('overlegtafelInhoudSchema', () => {
  it('survives a round trip through JSON', () => {
    expect(overlegtafelInhoudSchema.parse(JSON.parse(JSON.stringify(inhoud)))).toEqual(inhoud)
  })

  it.each(['www.voorbeeld.nl', 'voorbeeld.nl', 'www.voorbeeld.nl/een-pad'])(
    'takes the website %s',
    (website) => {
      expect(isValid({ contact: { ...inhoud.contact, website } })).toBe(true)
    },
  )

  it.each([
    'javascript:alert(1)',
    'https://www.voorbeeld.nl',
    '//voorbeeld.nl',
    'voorbeeld',
    'a@voorbeeld.nl',
    '',
  ])('refuses %j as a website', (website) => {
    expect(isValid({ contact: { ...inhoud.contact, website } })).toBe(false)
  })

  it.each([
    ['an unknown field', { extra: true }],
    ['an empty doel', { doel: ' ' }],
    ['a term of zero days', { termijnen: { ...inhoud.termijnen, indienenVoorafDagen: 0 } }],
    ['a date that does not exist', { laatstGecontroleerd: '2026-02-30' }],
    ['an unknown source', { bronnen: [{ onderdeel: 'doel', document: 'S9', kop: 'x' }] }],
    ['a kanttekening without source', { kanttekeningen: [{ tekst: 'Iets.', bronnen: [] }] }],
  ])('refuses %s', (_wat, wijziging) => {
    expect(isValid(wijziging)).toBe(false)
  })
})

describe('bronnenVan', () => {
  it('gives the sources of one part, without the name of the part', () => {
    expect(bronnenVan(inhoud, 'contact')).toEqual([
      { document: 'S1', kop: 'Voorbeeld, contact' },
      { document: 'S2', kop: 'Uitvoering' },
    ])
  })
})
