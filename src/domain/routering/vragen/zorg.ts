import type { Hulpsoort, Plotseling, Problematiek, Verblijf } from '../situatie'
import { opties, type Vraag } from './vraag'

export const plotseling: Vraag = {
  id: 'plotseling',
  onderwerp: 'De zorg nu',
  vraag: 'Is er plotseling iets veranderd?',
  soort: 'een',
  opties: opties<Plotseling>({
    gezondheid: 'Ja, de gezondheid gaat plotseling hard achteruit',
    'zorg-weggevallen': {
      label: 'Ja, de hulp valt plotseling weg',
      hint: 'Bijvoorbeeld de thuiszorg of de mantelzorg.',
    },
    nee: 'Nee',
  }),
  weetNiet: null,
}

export const hulp: Vraag = {
  id: 'hulp',
  onderwerp: 'De zorg nu',
  vraag: 'Welke zorg of hulp krijgt de inwoner?',
  hint: 'U kunt meer antwoorden kiezen.',
  soort: 'meer',
  opties: opties<Exclude<Hulpsoort, 'onbekend'>>({
    zvw: {
      label: 'Behandeling uit de zorgverzekering',
      hint: 'Zorgverzekeringswet (Zvw), bijvoorbeeld ggz.',
    },
    wlz: { label: 'Langdurige zorg', hint: 'Wet langdurige zorg (Wlz).' },
    'wlz-verwacht': 'Nog geen langdurige zorg (Wlz), maar die komt er waarschijnlijk',
    wmo: {
      label: 'Hulp van de gemeente',
      hint: 'Wet maatschappelijke ondersteuning (Wmo), bijvoorbeeld begeleiding.',
    },
    forensisch: { label: 'Forensische zorg', hint: 'Zorg die justitie oplegt.' },
  }),
  weetNiet: 'onbekend',
  alleen: ['onbekend'],
}

export const verblijf: Vraag = {
  id: 'verblijf',
  onderwerp: 'De zorg nu',
  vraag: 'Waar verblijft de inwoner nu?',
  soort: 'een',
  opties: opties<Verblijf>({
    thuis: 'Thuis',
    instelling: 'In een zorginstelling',
    kliniek: 'In een kliniek',
    detentie: 'In detentie',
    'geen-vaste-plek': 'Nergens vast',
  }),
  weetNiet: null,
}

export const problematiek: Vraag = {
  id: 'problematiek',
  onderwerp: 'De problemen',
  vraag: 'Welke problemen spelen er?',
  hint: 'U kunt meer antwoorden kiezen.',
  soort: 'meer',
  opties: opties<Problematiek>({
    psychiatrie: 'Psychische problemen (psychiatrie)',
    verslaving: 'Verslaving',
    lvb: 'Licht verstandelijke beperking (lvb)',
    anders: 'Iets anders',
  }),
  weetNiet: null,
  alleen: [],
}
