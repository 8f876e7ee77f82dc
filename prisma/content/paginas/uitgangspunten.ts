import type { PaginaInhoud } from '@/domain/kennis/inhoud'

const kernpunt = {
  document: 'S4',
  kop: 'Kernpunt 1: Stel uitgangspunten vast voor samenwerking Z&V',
} as const

/** One uitgangspunt: its name as the region gave it, what it means, and a question to hold a plan against. */
const punt = (nummer: number, naam: string, betekenis: string, toets: string) => ({
  kop: `${nummer}. ${naam}`,
  alineas: [betekenis, `Vraag uzelf af: ${toets}`],
  punten: [],
  bronnen: [kernpunt],
})

/** The ten uitgangspunten of S4, in our own words. */
export const uitgangspunten: Omit<PaginaInhoud, 'eigenaar' | 'laatstGecontroleerd'> = {
  href: '/uitgangspunten',
  inleiding:
    'Zo werken zorg en veiligheid in Twente samen. Een werkgroep schreef deze tien uitgangspunten in 2022. Leg er een plan of een afspraak naast.',
  delen: [
    punt(
      1,
      'Inwonercheck',
      'Bij alles wat we regelen, denken we eerst aan de inwoner.',
      'wat merkt de inwoner hiervan?',
    ),
    punt(
      2,
      'Ervaringsdeskundigheid',
      'Mensen die het zelf meemaakten, en naasten, weten wat werkt. Wij vragen hen erbij.',
      'wie met eigen ervaring denkt mee?',
    ),
    punt(
      3,
      'Regio stimuleert',
      'Het werk gebeurt in de gemeente. De regio helpt daarbij en maakt het mogelijk.',
      'helpt dit de mensen die het werk doen?',
    ),
    punt(
      4,
      'Doorbreken',
      'Is het ingewikkeld? Dan zoeken we een doorbraak. Die hoeft niet perfect te zijn.',
      'wat brengt deze casus nu een stap verder?',
    ),
    punt(
      5,
      'Gewoon doen',
      'Wij kijken steeds wat er vandaag al kan. Denken moet leiden tot doen.',
      'wat kan ik nu meteen oppakken?',
    ),
    punt(
      6,
      'Ons kent ons',
      'Mensen in Twente weten elkaar te vinden. Dat netwerk gebruiken we.',
      'wie kan ik hier gewoon even over bellen?',
    ),
    punt(
      7,
      'Leren in actie',
      'Wij proberen iets klein uit. Wat we leren, delen we met iedereen.',
      'hoe horen anderen wat wij hiervan leerden?',
    ),
    punt(
      8,
      'Invoegen',
      'Iets nieuws krijgt een plek in wat er al is. Zo doen we niets dubbel.',
      'bestaat hier al iets voor?',
    ),
    punt(
      9,
      'Eerlijk en realistisch',
      'Wij zeggen het meteen als iets niet lukt. Wat we beloven, doen we.',
      'kan ik waarmaken wat ik hier toezeg?',
    ),
    punt(
      10,
      'Trots',
      'Wij zijn trots op hoe we het in Twente doen. Lukt er iets? Dan staan we daar samen bij stil.',
      'wat ging er goed, en wie mag dat weten?',
    ),
  ],
  zoekwoorden: ['versterkingsagenda', 'zo werken wij', 'waarden', 'twentse aanpak'],
}
