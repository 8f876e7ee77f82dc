import { gemeenten } from '../gemeenten'
import type { Leeftijd, Rol } from '../situatie'
import { type Optie, opties, type Vraag } from './vraag'

const rolOpties = opties<Rol>({
  huisarts: 'Huisarts',
  'poh-ggz': 'Praktijkondersteuner ggz bij de huisarts (POH-ggz)',
  'ggz-aanbieder': 'Ggz-aanbieder',
  verslavingszorg: 'Verslavingszorg',
  'vb-zorg': 'Zorg voor mensen met een verstandelijke beperking',
  'wlz-aanbieder': 'Andere aanbieder van langdurige zorg (Wlz)',
  wijkcoach: 'Wijkcoach of wijkconsulent',
  'procesmanager-gemeente': 'Procesmanager gemeente',
  zvh: 'Zorg- en Veiligheidshuis Twente (ZVH)',
  politie: 'Politie',
  om: 'Openbaar Ministerie (OM)',
  reclassering: 'Reclassering',
  zorgverzekeraar: 'Zorgverzekeraar',
  clientondersteuner: 'Cliëntondersteuner',
  ervaringsdeskundige: 'Ervaringsdeskundige',
  'ucz-vws': 'Unit Complexe Zorgvragen van het ministerie van VWS',
  'andere-partner': { label: 'Andere partner', hint: 'Bijvoorbeeld een woningcorporatie of een school.' },
  inwoner: 'Inwoner: het gaat over mij',
  naaste: { label: 'Naaste', hint: 'Bijvoorbeeld familie, vriend of buur.' },
})

const gemeenteOpties: readonly Optie[] = [
  ...gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam })),
  { waarde: 'buiten-twente', label: 'Een gemeente buiten Twente' },
  { waarde: 'geen-vaste-plek', label: 'De inwoner heeft geen vaste woonplek' },
]

export const directGevaar: Vraag = {
  id: 'directGevaar',
  onderwerp: 'Veiligheid nu',
  vraag: 'Is er nu direct gevaar voor iemand?',
  hint: 'Denk aan zelfdoding, geweld of ernstige verwaarlozing. Bel bij levensgevaar meteen 112.',
  uitleg:
    'Twijfelt u? Bel dan eerst de huisarts of de huisartsenpost. Een overlegtafel is te langzaam voor een noodsituatie.',
  soort: 'een',
  opties: opties({ ja: 'Ja', nee: 'Nee' }),
  weetNiet: null,
}

export const rol: Vraag = {
  id: 'rol',
  onderwerp: 'Over u',
  vraag: 'Wie bent u?',
  hint: 'Kies wat het beste past. Uw rol bepaalt waar u zelf mag aanmelden.',
  soort: 'een',
  opties: rolOpties,
  weetNiet: null,
}

export const gemeente: Vraag = {
  id: 'gemeente',
  onderwerp: 'Over de inwoner',
  vraag: 'In welke gemeente woont de inwoner?',
  hint: 'De gemeente waar de inwoner woont, houdt de regie.',
  uitleg:
    'Verblijft de inwoner tijdelijk ergens anders, bijvoorbeeld in een kliniek? Kies dan de gemeente waar hij of zij hoort te wonen.',
  soort: 'een',
  opties: gemeenteOpties,
  weetNiet: 'onbekend',
}

export const leeftijd: Vraag = {
  id: 'leeftijd',
  onderwerp: 'Over de inwoner',
  vraag: 'Hoe oud is de inwoner?',
  soort: 'een',
  opties: opties<Leeftijd>({
    '18-plus': '18 jaar of ouder',
    'bijna-18': 'Wordt binnenkort 18',
    'onder-18': 'Jonger dan 18',
  }),
  weetNiet: null,
}
