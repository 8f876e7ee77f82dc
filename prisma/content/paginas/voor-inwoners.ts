import type { PaginaInhoud } from '@/domain/kennis/inhoud'
import { s1, vraag } from '../bronverwijzing'

const ondersteuning = s1('Toelichting, inzet onafhankelijke cliëntondersteuning')

/** For somebody who looks for help, or somebody close: in the simplest words. */
export const voorInwoners: Omit<PaginaInhoud, 'eigenaar' | 'laatstGecontroleerd'> = {
  href: '/voor-inwoners',
  inleiding:
    'Zoekt u hulp voor uzelf of voor iemand anders? En lukt het nergens? Hier leest u wat u zelf kunt doen.',
  delen: [
    {
      kop: 'Wat kunt u zelf doen?',
      alineas: [],
      punten: [
        'Praat met een cliëntondersteuner. Dat is gratis. Die persoon helpt alleen u.',
        'Praat met uw huisarts. Vertel dat u vastloopt.',
        'Bel uw gemeente. Vraag naar het wijkteam.',
        'Vraag uw zorgverzekeraar om zorgbemiddeling. Die zoekt dan mee naar een plek.',
        'Vraag iemand die u vertrouwt om mee te gaan naar gesprekken.',
      ],
      bronnen: [ondersteuning, s1('Toelichting, waarom dit overzicht')],
    },
    {
      kop: 'Wat kunt u niet zelf doen?',
      alineas: [
        'In Twente zijn er zeven overlegtafels. Daar praten professionals over mensen die nergens passen. Aan de meeste tafels meldt u uzelf niet aan. Dat doet bijvoorbeeld uw huisarts, uw wijkcoach of uw zorgaanbieder.',
        'Er is één uitzondering: Regio OostNL hoogcomplex. Daar mag u uzelf aanmelden. Vraag een cliëntondersteuner om u te helpen.',
      ],
      punten: [],
      bronnen: [vraag(4), s1('Regio OostNL hoogcomplex, wie mag aanmelden')],
    },
    {
      kop: 'Wat mag u vragen?',
      alineas: [],
      punten: [
        'Wie zorgt dat het plan voor mij doorgaat?',
        'Wordt er over mij gepraat aan een tafel? Aan welke tafel, en wie zitten daar?',
        'Wat vertelt u over mij, en waarom is dat nodig?',
        'Wanneer hoor ik iets, en van wie?',
        'Mag mijn cliëntondersteuner erbij zijn?',
      ],
      bronnen: [{ document: 'S4', kop: 'Rode draden, informatiedeling' }],
    },
    {
      kop: 'Moet u lang wachten?',
      alineas: [
        'Vraag uw huisarts of zorgaanbieder of u ergens anders eerder terecht kunt. Dat gebeurt alleen als u dat wilt.',
      ],
      punten: [],
      bronnen: [vraag(22)],
    },
    {
      kop: 'Bent u familie of een vriend?',
      alineas: [
        'Ook u kunt praten met een cliëntondersteuner, de huisarts of de gemeente. U kunt iemand anders niet zelf aanmelden bij een tafel.',
        'Maakt u zich zorgen om iemand in uw buurt? Dan is er het Meldpunt Zorgwekkend Gedrag Twente. Vraag uw gemeente hoe u het bereikt.',
      ],
      punten: [],
      bronnen: [ondersteuning, { document: 'S4', kop: 'Betrokkenen en hun rol' }],
    },
  ],
  zoekwoorden: [
    'inwoner',
    'cliënt',
    'naaste',
    'familie',
    'hulp zoeken',
    'voorbereiden',
    'gesprek',
    'zelf aanmelden',
  ],
}
