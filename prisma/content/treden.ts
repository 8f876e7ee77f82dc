import type { Bron } from '@/domain/overlegtafel/bron'
import { s1, s2, vraag } from './bronverwijzing'

/** One step of the escalation model. `nummer` 0 is the local basis, below the four steps of RDM. */
export type TredeInhoud = {
  readonly nummer: 0 | 1 | 2 | 3 | 4
  readonly slug: string
  readonly naam: string
  readonly kort: string
  readonly wat: string
  readonly wie: string
  readonly wanneer: string
  /** What the five documents do not say, and the ZVH still has to confirm. */
  readonly nietZeker: string | null
  readonly bronnen: readonly Bron[]
}

export const treden: readonly TredeInhoud[] = [
  {
    nummer: 0,
    slug: 'basis',
    naam: 'Basis: de gemeente',
    kort: 'lokaal',
    wat: 'Elke gemeente heeft een eigen manier om casussen te bespreken en op te schalen. Dat lokale model gaat voor. Een voorbeeld is AVE: Aanpak Voorkomen Escalatie.',
    wie: 'Het wijkteam of de procesmanager gemeente, in de gemeente waar de inwoner woont.',
    wanneer: 'Altijd eerst. Neem contact op met het wijkteam of de procesmanager gemeente.',
    nietZeker: null,
    bronnen: [
      s1('Toelichting, wat maken wij hierin duidelijk'),
      s1('Toelichting, wat zijn de uitgangspunten'),
    ],
  },
  {
    nummer: 1,
    slug: 'trede-1',
    naam: 'RDM-trede 1: in de regio',
    kort: 'regionaal',
    wat: 'Partijen kijken of er ergens anders in de regio nog plek is. Dat heet het transfermechanisme.',
    wie: 'De Triage & Transfertafel Twente. Professionals die de inhoud kennen, zijn aan zet.',
    wanneer: 'De inwoner moet te lang wachten, of heeft nog geen passende plek. De inwoner wil ook zelf.',
    nietZeker:
      'TopX, de Regiotafel Wlz-GGZ en het Crisis- en ondersteuningsteam staan hier ook bij. Die plek is afgeleid: het ZVH moet dit bevestigen.',
    bronnen: [s1('Triage & Transfertafel Twente, doel overleg'), vraag(3), vraag(22), vraag(24)],
  },
  {
    nummer: 2,
    slug: 'trede-2',
    naam: 'RDM-trede 2: boven de regio',
    kort: 'bovenregionaal',
    wat: 'Hier gaat het om casussen die inhoudelijk zeer complex zijn. Nederland heeft acht van deze tafels.',
    wie: 'Regio OostNL hoogcomplex, voor Gelderland en Overijssel. Professionals die de inhoud kennen, zijn aan zet.',
    wanneer: 'De zorgvraag is zeer complex en past bij de landelijke criteria.',
    nietZeker: 'De Levensloopaanpak staat hier ook bij. Die plek is afgeleid: het ZVH moet dit bevestigen.',
    bronnen: [s1('Regio OostNL hoogcomplex, doel overleg'), vraag(8), vraag(24), vraag(26)],
  },
  {
    nummer: 3,
    slug: 'trede-3',
    naam: 'RDM-trede 3: de bestuurders',
    kort: 'bestuurlijk',
    wat: 'Bestuurders vinden, forceren of bevestigen een oplossing. Zij bekijken ook welk aanbod in de regio ontbreekt.',
    wie: 'Het Bestuurlijk escalatieoverleg. Er is geen vaste tafel: de gemeente regelt het overleg per casus, met het ZVH.',
    wanneer: 'RDM-trede 1 of RDM-trede 2 gaf geen oplossing. Het wordt naar verwachting weinig gebruikt.',
    nietZeker: null,
    bronnen: [
      { document: 'S0', kop: 'Toelichting' },
      s2('Toelichting voor de openbare besluitenlijst'),
      s2('Kanttekening 1.2'),
      vraag(22),
      vraag(24),
    ],
  },
  {
    nummer: 4,
    slug: 'trede-4',
    naam: 'RDM-trede 4: het Rijk',
    kort: 'landelijk',
    wat: 'De landelijke stap. In Twente hoort hier geen tafel bij.',
    wie: 'De Unit Complexe Zorgvragen (UCZ) van het ministerie van VWS, of de minister.',
    wanneer: 'Ook RDM-trede 3 gaf geen oplossing. Dit komt naar verwachting weinig voor.',
    nietZeker:
      'Onze bronnen zeggen niet wie op RDM-trede 4 beslist. Openbare berichten noemen een bindend besluit van de minister.',
    bronnen: [vraag(3)],
  },
]
