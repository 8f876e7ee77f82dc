import type { Bron } from '@/domain/overlegtafel/bron'
import { s1, s2, vraag } from './bronverwijzing'

/** One sentence or two about how the treden work, with where it comes from. */
export type Uitspraak = { readonly code: string; readonly tekst: string; readonly bronnen: readonly Bron[] }

const uitgangspunten = s1('Toelichting, wat zijn de uitgangspunten')

export const watRdmIs: readonly Uitspraak[] = [
  {
    code: 'doel',
    tekst:
      'RDM is een manier van werken. Mensen met een ggz-vraag mogen niet tussen wal en schip vallen. Lukt het op de gewone manier niet? Dan gaat het overleg een trede hoger. Daar zijn meer oplossingen mogelijk.',
    bronnen: [s1('Toelichting, waarom dit overzicht'), { document: 'S0', kop: 'Toelichting' }],
  },
  {
    code: 'motto',
    tekst: 'Het motto is: los op of schaal op.',
    bronnen: [uitgangspunten, s2('Inleiding')],
  },
  {
    code: 'samen',
    tekst: 'Alle partijen in de regio lossen het samen op. Iedereen is mee verantwoordelijk.',
    bronnen: [uitgangspunten],
  },
]

export const watRdmNietIs: readonly Uitspraak[] = [
  {
    code: 'geen-tafel',
    tekst: 'RDM is zelf geen overlegtafel. U meldt altijd aan bij een van de tafels.',
    bronnen: [s1('Toelichting, wat maken wij hierin duidelijk')],
  },
  {
    code: 'geen-wachtlijstmiddel',
    tekst: 'RDM is geen middel om wachtlijsten op te lossen. RDM is er voor de casus van één persoon.',
    bronnen: [vraag(6), vraag(3)],
  },
  {
    code: 'geen-nieuwe-zorg',
    tekst: 'RDM maakt geen zorg die er niet is. Wel wordt duidelijk welke zorg of hulp ontbreekt.',
    bronnen: [vraag(6), vraag(27)],
  },
]

/** In which order the treden come: guidance, the portal warns but does not block. */
export const volgorderegels: readonly Uitspraak[] = [
  {
    code: 'geen-vaste-volgorde',
    tekst: 'U hoeft niet alle treden één voor één te doorlopen.',
    bronnen: [vraag(23)],
  },
  {
    code: 'regio-eerst',
    tekst: 'Kan het in de regio worden opgelost? Dan heeft dat de voorkeur.',
    bronnen: [vraag(24)],
  },
  {
    code: 'wachten-naar-1',
    tekst: 'Moet de inwoner te lang wachten? Dan past RDM-trede 1, maar alleen als de inwoner dat zelf wil.',
    bronnen: [vraag(22)],
  },
  {
    code: 'complex-naar-2',
    tekst: 'Is meteen duidelijk dat de casus zeer complex is? Ga dan direct naar RDM-trede 2.',
    bronnen: [vraag(23)],
  },
  {
    code: 'niet-eens-naar-3',
    tekst:
      'Is de casus niet complex, maar komen partijen er op RDM-trede 1 samen niet uit? Dan kunt u door naar RDM-trede 3.',
    bronnen: [vraag(23)],
  },
  {
    code: 'te-licht-naar-3',
    tekst: 'Helpt RDM-trede 1 niet en is de casus te licht voor RDM-trede 2? Dan past RDM-trede 3.',
    bronnen: [vraag(22)],
  },
  {
    code: '3-na-1-of-2',
    tekst:
      'RDM-trede 3 komt pas na RDM-trede 1 of RDM-trede 2. Slaat u die over? Het portaal waarschuwt en vraagt waarom, maar houdt u niet tegen.',
    bronnen: [vraag(24)],
  },
  {
    code: 'twee-tafels',
    tekst: 'Twee tafels tegelijk kan ook.',
    bronnen: [vraag(30)],
  },
  {
    code: 'geen-aanbod-naar-3',
    tekst:
      'Soms heeft iemand een verstandelijke beperking, een verslaving én psychiatrische problemen. Is er dan geen enkele plek? Dan past RDM-trede 3. Meld ook dat dit aanbod ontbreekt.',
    bronnen: [vraag(29)],
  },
]

/** Going up and down: the gemeente where the person lives keeps the regie. */
export const opEnAfschalen: readonly Uitspraak[] = [
  {
    code: 'regie',
    tekst:
      'De gemeente waar de inwoner woont, is eindverantwoordelijk. Die gemeente houdt de regie bij opschalen en afschalen.',
    bronnen: [uitgangspunten],
  },
  {
    code: 'lokaal-gaat-voor',
    tekst: 'Het lokale model van de gemeente gaat voor. Begin bij het wijkteam of de procesmanager gemeente.',
    bronnen: [uitgangspunten],
  },
  {
    code: 'weer-omlaag',
    tekst: 'Zijn de doelen gehaald? Dan gaat de casus terug naar de verantwoordelijke gemeente.',
    bronnen: [s1('TopX, uitstroom')],
  },
  {
    code: 'clientondersteuner',
    tekst: 'Op elke trede kan een onafhankelijke cliëntondersteuner meedenken.',
    bronnen: [s1('Toelichting, inzet onafhankelijke cliëntondersteuning')],
  },
]

/** Two scales that look alike and are not: never one number without its name. */
export const tredeOfFase: readonly Uitspraak[] = [
  {
    code: 'rdm-trede',
    tekst:
      'Een RDM-trede zegt waar het overleg is: in de regio, boven de regio, bij bestuurders of bij het Rijk. Er zijn vier treden.',
    bronnen: [{ document: 'S0', kop: 'Toelichting' }, vraag(3)],
  },
  {
    code: 'ave-fase',
    tekst:
      'Een AVE-fase hoort bij de lokale aanpak van de gemeente. Er zijn vier fasen, van groen tot donkerrood. AVE betekent Aanpak Voorkomen Escalatie.',
    bronnen: [uitgangspunten, { document: 'S4', kop: 'Oplossingsrichting A' }],
  },
  {
    code: 'niet-hetzelfde',
    tekst: 'RDM-trede 3 is dus iets anders dan AVE-fase 3. Noem altijd de hele naam.',
    bronnen: [uitgangspunten],
  },
]
