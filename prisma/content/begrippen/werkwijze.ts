import { s1, s2, vraag } from '../bronverwijzing'
import type { Begrip } from './begrip'

const uitgangspunten = s1('Toelichting, wat zijn de uitgangspunten')

export const werkwijze: readonly Begrip[] = [
  {
    term: 'aanmelding',
    voluit: null,
    uitleg: 'De vraag aan een overlegtafel om een casus te bespreken.',
    bron: null,
  },
  {
    term: 'afschalen',
    voluit: null,
    uitleg: 'De casus gaat terug naar een lagere trede of naar de gemeente.',
    bron: uitgangspunten,
  },
  {
    term: 'AVE',
    voluit: 'Aanpak Voorkomen Escalatie',
    uitleg: 'Een lokaal model om op te schalen. Het heeft vier fasen, van groen tot donkerrood.',
    bron: uitgangspunten,
  },
  {
    term: 'AVE-fase',
    voluit: null,
    uitleg: 'Een stap in de AVE, bij de gemeente. Een AVE-fase is niet hetzelfde als een RDM-trede.',
    bron: uitgangspunten,
  },
  {
    term: 'casus',
    voluit: null,
    uitleg:
      'De situatie van één inwoner waarover partijen overleggen. In dit portaal staat er geen naam bij.',
    bron: null,
  },
  {
    term: 'escalatiemodel',
    voluit: null,
    uitleg: 'De vier treden van RDM samen. Ze laten zien waar een casus naartoe kan.',
    bron: { document: 'S0', kop: 'Toelichting' },
  },
  {
    term: 'kanaal',
    voluit: null,
    uitleg: 'De manier waarop u aanmeldt: in dit portaal, per mail, per telefoon of bij een meldpunt.',
    bron: null,
  },
  {
    term: 'keten',
    voluit: null,
    uitleg: 'Organisaties die samen één taak hebben. Zorg is een keten, straf ook.',
    bron: null,
  },
  {
    term: 'los op of schaal op',
    voluit: null,
    uitleg: 'Het motto van RDM. Los het samen op, of breng de casus naar een hogere trede.',
    bron: uitgangspunten,
  },
  {
    term: 'mandaat',
    voluit: null,
    uitleg: 'U mag namens uw organisatie beslissen.',
    bron: null,
  },
  {
    term: 'opschalen',
    voluit: null,
    uitleg: 'De casus gaat naar een hogere trede, waar meer oplossingen mogelijk zijn.',
    bron: s1('Toelichting, waarom dit overzicht'),
  },
  {
    term: 'overlegtafel',
    voluit: null,
    uitleg:
      'Een overleg van professionals of bestuurders dat samen naar een oplossing zoekt. Twente heeft er zeven.',
    bron: s1('Toelichting, wat maken wij hierin duidelijk'),
  },
  {
    term: 'PGA',
    voluit: 'persoonsgerichte aanpak',
    uitleg: 'Een plan voor één persoon, waar meerdere organisaties samen aan werken.',
    bron: s1('Levensloopaanpak, doel samenwerkingsverband'),
  },
  {
    term: 'RDM',
    voluit: 'regionale doorzettingsmacht',
    uitleg:
      'Een manier van werken voor mensen die nergens passende hulp vinden. Het overleg gaat dan een trede hoger.',
    bron: s1('Toelichting, waarom dit overzicht'),
  },
  {
    term: 'RDM-trede',
    voluit: null,
    uitleg:
      'Een stap in het escalatiemodel. Er zijn er vier: regionaal, bovenregionaal, bestuurlijk en landelijk.',
    bron: vraag(3),
  },
  {
    term: 'regie',
    voluit: null,
    uitleg: 'Zorgen dat iedereen doet wat is afgesproken. De gemeente waar de inwoner woont, houdt de regie.',
    bron: uitgangspunten,
  },
  {
    term: 'ShareFile',
    voluit: null,
    uitleg: 'Een beveiligde manier om bestanden te mailen. Het zorgkantoor werkt hiermee.',
    bron: s1('Regiotafel zorgkantoor Wlz-GGZ, wie mag aanmelden'),
  },
  {
    term: 'spoor',
    voluit: null,
    uitleg: 'Een zijweg naast de ladder van RDM. Er zijn drie sporen: veiligheid, Wlz en crisis.',
    bron: null,
  },
  {
    term: 'terugkoppeling',
    voluit: null,
    uitleg: 'De gemeente vertelt de uitkomst van het Bestuurlijk escalatieoverleg, in een vaste vorm.',
    bron: s2('Voorgesteld besluit'),
  },
  {
    term: 'terugmelding',
    voluit: null,
    uitleg: 'Een bericht aan de aanmelder over wat er met de aanmelding gebeurt.',
    bron: { document: 'S4', kop: 'Oplossingsrichting B' },
  },
  {
    term: 'TopX',
    voluit: null,
    uitleg: 'Het ketencasusoverleg van het ZVH, over zorg en veiligheid.',
    bron: s1('TopX, doel overleg'),
  },
  {
    term: 'tussen wal en schip',
    voluit: null,
    uitleg: 'Iemand heeft hulp nodig, maar past nergens.',
    bron: s1('Toelichting, waarom dit overzicht'),
  },
]
