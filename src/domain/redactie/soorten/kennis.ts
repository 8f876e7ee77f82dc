import { tafels } from '../../routering/tafels'
import type { Etiketten } from '../plan'
import { beheerEtiketten, bronEtiketten } from './bron'

const zoekwoorden = {
  label: 'Andere zoekwoorden',
  hint: 'Woorden waarmee mensen hiernaar zoeken. Eén per regel.',
}
const alineas = 'Eén alinea per regel.'
const adressen = 'Het laatste deel van het adres, één per regel.'

export const vraagEtiketten: Etiketten = {
  groep: {
    label: 'Groep',
    opties: {
      'wat-is-rdm': 'Wat is RDM',
      aanmelden: 'Aanmelden',
      treden: 'Treden',
      vastgelopen: 'Vastgelopen',
      samenwerken: 'Samenwerken',
      'meer-weten': 'Meer weten',
    },
  },
  kort: { label: 'Het antwoord in één of twee zinnen' },
  antwoord: { label: 'Het hele antwoord', hint: alineas },
  punten: { label: 'Punten', hint: 'Eén punt per regel.' },
  letOp: { label: 'Let op', hint: 'Wat in de bron niet klopt of oud is, en wat dan wel.' },
  tafels: { label: 'Tafels erbij', opties: Object.fromEntries(tafels.map(({ slug, naam }) => [slug, naam])) },
  begrippen: { label: 'Begrippen erbij', hint: adressen },
  zieOok: { label: 'Zie ook deze vragen', hint: adressen },
  zoekwoorden,
  ...bronEtiketten('bronnen.*', 'Bronnen'),
  ...beheerEtiketten,
}

export const begripEtiketten: Etiketten = {
  voluit: { label: 'Voluit' },
  uitleg: { label: 'Uitleg' },
  vormen: { label: 'Andere schrijfwijzen', hint: 'Eén per regel.' },
  ...bronEtiketten('bron'),
  ...beheerEtiketten,
}

export const paginaEtiketten: Etiketten = {
  // Where a page stands is part of the portal itself.
  href: null,
  inleiding: { label: 'Inleiding' },
  delen: { label: 'Delen van de pagina' },
  'delen.*.kop': { label: 'Kop' },
  'delen.*.alineas': { label: 'Tekst', hint: alineas },
  'delen.*.punten': { label: 'Punten', hint: 'Eén punt per regel.' },
  ...bronEtiketten('delen.*.bronnen.*', 'Bronnen bij dit deel'),
  zoekwoorden,
  ...beheerEtiketten,
}

export const synoniemEtiketten: Etiketten = {
  woorden: { label: 'Woorden die hetzelfde betekenen', hint: 'Minstens twee, één per regel.' },
}
