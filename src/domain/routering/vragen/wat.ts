import type { EerdereUitkomst, Hulpvraag, LokaleStand, Poging } from '../situatie'
import { tafels } from '../tafels'
import { opties, type Vraag } from './vraag'

export const vraag: Vraag = {
  id: 'vraag',
  onderwerp: 'De vraag',
  vraag: 'Waar loopt u vast?',
  hint: 'U kunt meer antwoorden kiezen.',
  soort: 'meer',
  opties: opties<Hulpvraag>({
    wachttijd: 'De wachttijd is te lang, zorg is eerder nodig',
    'geen-passende-plek': 'Er is geen passende plek voor zorg of behandeling',
    'plek-houdt-niet': {
      label: 'De plek waar de inwoner nu woont, houdt niet',
      hint: 'De huidige aanbieder kan geen passende plek meer bieden.',
    },
    advies: 'Ik wil advies van meer partijen',
    onveiligheid: 'Het is onveilig, voor de inwoner of voor anderen',
    'partijen-komen-er-niet-uit': 'De partijen komen er samen niet uit',
    'thuis-gaat-het-niet-meer': 'Thuis gaat het niet meer',
    doorbraak: {
      label: 'Er is een doorbraak nodig van bestuurders',
      hint: 'Alles is geprobeerd, en niemand kan alleen de oplossing afdwingen.',
    },
  }),
  weetNiet: null,
  alleen: [],
}

export const lokaal: Vraag = {
  id: 'lokaal',
  onderwerp: 'De gemeente',
  vraag: 'Doet de gemeente al mee?',
  hint: 'Bedoeld is het wijkteam of de procesmanager gemeente.',
  soort: 'een',
  opties: opties<Exclude<LokaleStand, 'onbekend'>>({
    betrokken: 'Ja, de gemeente is betrokken',
    vastgelopen: 'Ja, maar lokaal komen we niet verder',
    'niet-betrokken': 'Nee, nog niet',
  }),
  weetNiet: 'onbekend',
}

export const geprobeerd: Vraag = {
  id: 'geprobeerd',
  onderwerp: 'Wat is gedaan',
  vraag: 'Wat is al geprobeerd?',
  hint: 'U kunt meer antwoorden kiezen.',
  soort: 'meer',
  opties: opties<Poging>({
    verwijzing: 'Een verwijzing, bijvoorbeeld door de huisarts',
    zorgbemiddeling: {
      label: 'Zorgbemiddeling',
      hint: 'De zorgverzekeraar zoekt mee naar een plek.',
    },
    'lokaal-overleg': 'Overleg in de gemeente',
    'andere-aanbieder': 'Een andere zorgaanbieder',
    niets: 'Nog niets van dit alles',
  }),
  weetNiet: null,
  alleen: ['niets'],
}

export const eerder: Vraag = {
  id: 'eerder',
  onderwerp: 'Wat is gedaan',
  vraag: 'Is de situatie al aan een overlegtafel besproken?',
  hint: 'Kies per tafel wat eruit kwam. Laat de andere tafels op ‘niet besproken’ staan.',
  soort: 'tafels',
  tafels: tafels.map(({ slug, naam }) => ({ waarde: slug, label: naam })),
  opties: opties<EerdereUitkomst>({
    opgelost: 'Opgelost',
    'geen-oplossing': 'Besproken, geen oplossing',
    'niet-samen-uitgekomen': 'Partijen kwamen er niet samen uit',
    'advies-niet-uitgevoerd': 'Er was een advies, maar het is niet uitgevoerd',
    loopt: 'Loopt nog',
  }),
  nietBesproken: 'Niet besproken',
  weetNiet: null,
}
