import type { Bron } from '../overlegtafel/bron'
import type { Deelantwoorden } from './vragen'

/** A sentence with where it comes from; `null`: a rule of the portal itself, or one that holds everywhere. */
export type Zin = { readonly tekst: string; readonly bron: Bron | null }

const zin = (tekst: string, bron: Bron | null = null): Zin => ({ tekst, bron })

const s1 = (kop: string): Bron => ({ document: 'S1', kop })
const s4 = (kop: string): Bron => ({ document: 'S4', kop })
const rodeDraden = s4('Rode draden, informatiedeling')
const richtingB = s4('Oplossingsrichting B')

/** What: no more than the purpose asks. */
export const watPerDoel: Readonly<Record<Deelantwoorden['doel'], readonly Zin[]>> = {
  hulp: [
    zin('Begin bij uw doel: welke hulp zoekt u? Deel alleen wat daarvoor nodig is.', rodeDraden),
    zin('Voor een tafel is dat: de vraag, het doel, wat al geprobeerd is en wat de inwoner wil.'),
  ],
  samen: [
    zin('Begin bij uw doel: wat moet het plan bereiken? Deel alleen wat daarvoor nodig is.', rodeDraden),
    zin('Spreek af wie wat doet. Daarvoor hoeft niet iedereen alles te weten.'),
  ],
  veilig: [
    zin('Begin bij uw doel: welk gevaar wilt u voorkomen? Deel alleen wat daarvoor nodig is.', rodeDraden),
    zin('Zeg wat u zelf zag of hoorde. Zeg het erbij als u iets alleen vermoedt.'),
  ],
  terugmelden: [
    zin('Wie iets meldt, hoort altijd iets terug. Dat is het advies voor Twente.', richtingB),
    zin('Vertel dat de melding is ontvangen en wie ermee verdergaat. De inhoud is daarvoor niet nodig.'),
  ],
  leren: [
    zin('Vertel wat er misging in de samenwerking. Om te leren is geen naam nodig.'),
    zin('Laat alles weg waaraan iemand te herkennen is.'),
  ],
  'weet-niet': [
    zin('Bepaal eerst uw doel. Zonder doel weet u niet wat nodig is.', rodeDraden),
    zin('Deel nog niets tot u dat weet.'),
  ],
}

/** With whom: nobody who does not need it. */
export const metWie: Readonly<Record<Deelantwoorden['met'], readonly Zin[]>> = {
  collega: [zin('Betrek alleen collega’s die met deze inwoner werken.')],
  tafel: [
    zin('Kijk op de pagina van de tafel wie er zitten.'),
    zin('Tafels bespreken een casus vaak zonder naam.', { document: 'S3', kop: 'vraag 16' }),
  ],
  zorg: [zin('Betrek alleen de behandelaar die het moet weten. Vraag wat die echt nodig heeft.')],
  gemeente: [
    zin(
      'Begin bij het wijkteam of de procesmanager gemeente.',
      s1('Toelichting, wat zijn de uitgangspunten'),
    ),
    zin('Ook binnen een gemeente geldt: alleen wie het nodig heeft.'),
  ],
  veiligheid: [
    zin(
      'Overleg eerst met de procesmanager gemeente, bijvoorbeeld over TopX.',
      s1('TopX, wie mag aanmelden'),
    ),
  ],
  naaste: [zin('De inwoner bepaalt wie in de familie iets weet. Vraag het altijd eerst.')],
  anders: [zin('Bedenk of deze persoon het echt moet weten. Twijfelt u? Deel dan nog niets.')],
}

const geenGrond = zin(
  'Onze bronnen noemen geen wet die het delen toestaat. De grond hangt af van uw rol en uw doel.',
)

/** On which ground: the sources name none, so the FG has to. */
export const grondPerRol: Readonly<Record<Deelantwoorden['rol'], readonly Zin[]>> = {
  gemeente: [geenGrond, zin('Vraag de FG van uw gemeente welke grond past.')],
  zorg: [
    geenGrond,
    zin(
      'U hebt meestal een beroepsgeheim. Dat gaat voor. Vraag uw FG en uw beroepsvereniging wat het betekent.',
    ),
  ],
  veiligheid: [
    geenGrond,
    zin('Voor politie, OM en reclassering gelden eigen wetten. Vraag de FG van uw organisatie welke.'),
  ],
  ondersteuner: [
    geenGrond,
    zin(
      'U werkt alleen voor de inwoner. Deel niets buiten de inwoner om.',
      s1('Toelichting, inzet onafhankelijke cliëntondersteuning'),
    ),
  ],
  anders: [geenGrond, zin('Vraag de FG van uw organisatie welke grond past.')],
  inwoner: [zin('U bepaalt zelf wat u over uzelf vertelt. Daar is geen wet voor nodig.')],
  naaste: [zin('Ook voor u geldt: vraag het eerst aan de inwoner.')],
}

/** The inwoner first. */
export const metInwoner: Readonly<Record<Deelantwoorden['inwoner'], readonly Zin[]>> = {
  akkoord: [
    zin('Vertel de inwoner precies wat u deelt, met wie en waarom.', rodeDraden),
    zin('Verandert er iets? Vraag het dan opnieuw.'),
  ],
  'niet-akkoord': [
    zin('Vraag waarom de inwoner dat niet wil. Zoek samen wat wel kan.', rodeDraden),
    zin('Deel niets met een naam voordat een FG heeft meegekeken.'),
    zin('Vertel het de inwoner voordat u iets doet.'),
  ],
  'niet-besproken': [
    zin('Praat eerst met de inwoner. Dat gebeurt nu te weinig.', rodeDraden),
    zin('Vertel wat u wilt delen, met wie en waarom. Wijs op gratis cliëntondersteuning.'),
  ],
  'kan-niet': [
    zin('Schrijf op waarom het gesprek nu niet kan.'),
    zin('Vertel het de inwoner zodra dat wel kan.'),
    zin('Deel niets met een naam voordat een FG heeft meegekeken.'),
  ],
}

export const noteer: readonly Zin[] = [
  zin('Schrijf op: wat u deelde, met wie, wanneer en waarom.'),
  zin('Schrijf ook op: weet de inwoner het, en is de inwoner akkoord? Zo niet: waarom, en wie besliste?'),
]

export const vraagDeFg: readonly Zin[] = [
  zin('Vraag de functionaris gegevensbescherming (FG) van uw organisatie om mee te kijken.'),
  zin('De FG’s van de Twentse gemeenten overleggen met elkaar.', rodeDraden),
  zin(
    'Zegt iemand dat het niet kan? Vraag dan wat wel kan. De Versterkingsagenda zegt: denk in mogelijkheden.',
    richtingB,
  ),
]

export const vraagDeFgAlsInwoner: readonly Zin[] = [
  zin('Wilt u weten wat iemand over u deelt? Vraag het aan die organisatie.'),
  zin('Elke gemeente heeft een functionaris gegevensbescherming (FG). Daar kunt u ook terecht.', rodeDraden),
]

export const bijGevaar: readonly Zin[] = [
  zin('Bel 112. Vertel wat hulpverleners nu moeten weten.'),
  zin('Denkt iemand aan zelfdoding? Bel 113 of 0800-0113.'),
]
