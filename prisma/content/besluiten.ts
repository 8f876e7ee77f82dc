import type { BesluitInhoud } from '@/domain/netwerk/inhoud'
import type { Bron } from '@/domain/overlegtafel/bron'
import { s2 } from './bronverwijzing'
import { zvh } from './zvh'

type BesluitSeed = { readonly slug: string; readonly naam: string; readonly inhoud: BesluitInhoud }

const s0 = (kop: string): Bron => ({ document: 'S0', kop })
const s4 = (kop: string): Bron => ({ document: 'S4', kop })

const gewoon = { link: null, vraagAan: null, eigenaar: zvh.naam, laatstGecontroleerd: null }

/** Only what the five documents say: three proposals. Whether they were taken stands in none of them. */
export const besluiten: readonly BesluitSeed[] = [
  {
    slug: 'doorzettingsmacht-in-twente',
    naam: 'Afspraken over doorzettingsmacht en het Bestuurlijk escalatieoverleg',
    inhoud: {
      wat: 'Elk van de 14 gemeenten besluit zelf over dit voorstel. Het gaat vooral over RDM-trede 3: bestuurders zoeken samen een oplossing als niets anders lukt.',
      punten: [
        'Het college neemt kennis van de notitie over RDM en van het overzicht van overlegtafels.',
        'Bestuurders beslissen in het uiterste geval in een Bestuurlijk escalatieoverleg. De gemeente organiseert dat met de betrokken partners.',
        'De gemeente koppelt de uitkomst terug aan de regionale portefeuillehouder Onbegrepen gedrag. Dat gaat in een vast formulier.',
        'Het ZVH coördineert de afspraken.',
      ],
      orgaan: 'De colleges van de 14 Twentse gemeenten',
      beslisser: 'elke-gemeente',
      stand: 'voorgesteld',
      datum: null,
      wanneer: 'In maart en april 2024, volgens de planning',
      document: 'Collegevoorstel: inrichting RDM in Twente en afspraken bestuurlijk escalatieoverleg',
      volgendeStap:
        'Hebben alle 14 gemeenten besloten? Dan maakt de stuurgroep Zorg, Veiligheid en Straf het voorstel definitief. Daarna vertelt de stuurgroep het aan iedereen.',
      zoekwoorden: ['collegebesluit', 'collegevoorstel', 'RDM-trede 3', 'wie heeft besloten', 'instemmen'],
      bronnen: [s2('Voorgesteld besluit'), s2('Uitvoering'), s0('Vervolg')],
      ...gewoon,
    },
  },
  {
    slug: 'advies-aan-het-dvo',
    naam: 'Advies over doorzettingsmacht aan het DVO',
    inhoud: {
      wat: 'Het regionale voorstel over doorzettingsmacht ging ook naar het DVO. Of het DVO het advies overnam, staat niet in onze bron.',
      punten: [
        'Neem kennis van de vertaling van landelijke afspraken naar Twente.',
        'Neem kennis van het voorstel voor een Bestuurlijk escalatieoverleg.',
        'Leg de coördinatie van dat overleg bij het ZVH.',
      ],
      orgaan: 'DVO',
      beslisser: 'regio',
      stand: 'voorgesteld',
      datum: '2024-04-18',
      wanneer: null,
      document: 'Voorstel aan het DVO: inrichting regionale doorzettingsmacht (RDM) in Twente',
      volgendeStap: null,
      zoekwoorden: ['regionaal voorstel', 'DVO-voorstel'],
      bronnen: [s0('Advies aan DVO'), s0('Vervolg')],
      ...gewoon,
    },
  },
  {
    slug: 'versterkingsagenda',
    naam: 'Versterkingsagenda Zorg en Veiligheid',
    inhoud: {
      wat: 'Een werkgroep vroeg de stuurgroep te kiezen hoe zorg, veiligheid en straf beter samenwerken. Of de stuurgroep alles overnam, staat niet in onze bron.',
      punten: [
        'Neem de tien uitgangspunten over, en leg er nieuwe plannen naast.',
        'Steun de vier oplossingsrichtingen.',
        'Laat de trekkersgroep de richtingen A, B en D uitwerken in een actieplan.',
        'Ga als stuurgroep zelf aan de slag met richting C, met een eigen trekker.',
      ],
      orgaan: 'Stuurgroep Zorg, Veiligheid en Straf (ZVS)',
      beslisser: 'regio',
      stand: 'voorgesteld',
      datum: '2022-06-22',
      wanneer: null,
      document: 'Versterkingsagenda Zorg en Veiligheid Twente',
      volgendeStap: 'Na de stuurgroep ging het advies langs andere overleggen, zoals het DVO.',
      zoekwoorden: ['beslispunten', 'actieplan', 'werkgroep', 'stuurgroep'],
      bronnen: [s4('Beslispunten'), s4('Vervolg')],
      ...gewoon,
    },
  },
]
