import type { Feiten } from '../feiten'
import type { Advies } from '../routeadvies'
import { bron, type Regel } from './regel'

/** The rules that look at the advice as a whole, after all others. */
export const r16: Regel & { readonly geldt: (adviezen: readonly Advies[]) => boolean } = {
  code: 'R16',
  naam: 'Eén regisseur',
  wanneer: 'Er zijn twee of meer tafels geadviseerd.',
  dan: 'Waarschuwing: de gemeente stemt de tafels op elkaar af.',
  bron: [bron('S1', 'Wat zijn de uitgangspunten'), bron('S3', 'vraag 30')],
  geldt: (adviezen) => adviezen.length >= 2,
}

export const r17: Regel = {
  code: 'R17',
  naam: 'Wie mag aanmelden',
  wanneer: 'Bij elke geadviseerde tafel.',
  dan: 'U meldt zelf aan, via de procesmanager gemeente, na navraag bij het ZVH, of niet. Dan staat erbij wie het wel kan.',
  bron: [bron('S1', 'Wie mag aanmelden (per tafel)'), bron('S3', 'vraag 4 en 5')],
}

export const r18: Regel & { readonly geldt: (adviezen: readonly Advies[]) => boolean } = {
  code: 'R18',
  naam: 'Geen tafel past: bel het ZVH',
  wanneer: 'Geen enkele tafel past, en de route is niet gestopt.',
  dan: 'Bel het Zorg- en Veiligheidshuis Twente (ZVH). Niemand blijft zonder volgende stap.',
  bron: [bron('S2', 'Voorgesteld besluit')],
  geldt: (adviezen) => adviezen.length === 0,
}

export const r19: Regel & { readonly gemeenteOnbekend: (feiten: Feiten) => boolean } = {
  code: 'R19',
  naam: 'Altijd: regie, los op en cliëntondersteuning',
  wanneer: 'Altijd.',
  dan: 'De gemeente waar de inwoner woont houdt de regie. Is die onbekend of is er geen vaste plek, bepaal dan eerst de gemeente. Het ZVH helpt. U ziet wat u zelf kunt doen en wie de inwoner bijstaat.',
  bron: [bron('S1', 'Wat zijn de uitgangspunten'), bron('S1', 'Inzet onafhankelijke cliëntondersteuning')],
  gemeenteOnbekend: ({ situatie: { gemeente } }) => gemeente === 'geen-vaste-plek' || gemeente === 'onbekend',
}

export const r21: Regel & {
  readonly geldt: (feiten: Feiten, adviezen: readonly Advies[]) => boolean
} = {
  code: 'R21',
  naam: 'Buiten het Twentse profiel',
  wanneer:
    'Het Bestuurlijk escalatieoverleg is geadviseerd, maar er is geen gevaar en de vraag gaat niet over onveiligheid.',
  dan: 'Waarschuwing: dit valt buiten het Twentse profiel. Het ZVH beoordeelt.',
  bron: [bron('S1', 'Bestuurlijk escalatieoverleg, doel overleg'), bron('S3', 'vraag 22 en 23')],
  geldt: ({ veiligheid, hoogcomplex, vraag }, adviezen) =>
    veiligheid.gevaarVoorAnderen !== 'ja' &&
    hoogcomplex.ernstigGevaar !== 'ja' &&
    !vraag.includes('onveiligheid') &&
    adviezen.some(({ tafel }) => tafel === 'bestuurlijk-escalatieoverleg'),
}
