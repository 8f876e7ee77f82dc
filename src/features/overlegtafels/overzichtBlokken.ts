import { clientondersteuning } from '@content/clientondersteuning'
import { spoed } from '@content/spoed'
import { treden } from '@content/treden'
import { opEnAfschalen, volgorderegels } from '@content/treden-regels'
import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import type { PdfBlock } from '@/server/pdf/blocks'
import { spoorLabel } from '@/ui/SpoorTag'
import { formatTijd } from '@/ui/Tijd'
import { criteriaBlokken } from './criteriaBlokken'

type Inhoud = Overlegtafel['inhoud']

const vraagHet = (adres: string) => `Vraag het aan ${adres}.`
const nogNietBekend = (zvhEmail: string) => `Nog niet bekend. ${vraagHet(zvhEmail)}`

/** Everything that the pages of the tables say, on paper: also what is not known, not confirmed or not looked at. */
export const overzichtBlokken = (tafels: readonly Overlegtafel[], zvhEmail: string): readonly PdfBlock[] => [
  { type: 'heading', level: 2, text: spoed.titel },
  { type: 'list', items: spoed.stappen.map(({ wanneer, doe }) => `${wanneer} ${doe}`) },
  { type: 'heading', level: 2, text: 'De treden' },
  { type: 'facts', rows: treden.map(({ naam, wat, wanneer }) => [naam, `${wat} ${wanneer}`]) },
  { type: 'heading', level: 2, text: 'Welke trede eerst?' },
  { type: 'list', items: [...volgorderegels, ...opEnAfschalen].map(({ tekst }) => tekst) },
  { type: 'heading', level: 2, text: clientondersteuning.titel },
  { type: 'paragraph', text: `${clientondersteuning.uitleg} ${clientondersteuning.recht}` },
  { type: 'list', items: clientondersteuning.soortenHulp.map(({ tekst }) => tekst) },
  { type: 'paragraph', text: clientondersteuning.onbekend },
  ...tafels.flatMap((tafel) => tafelBlokken(tafel, nogNietBekend(zvhEmail))),
]

const tafelBlokken = (tafel: Overlegtafel, onbekend: string): readonly PdfBlock[] => {
  const { naam, inhoud } = tafel
  return [
    { type: 'page-break' },
    { type: 'heading', level: 2, text: naam },
    { type: 'paragraph', text: inhoud.doel },
    { type: 'facts', rows: kort(tafel, onbekend) },
    { type: 'heading', level: 3, text: 'Wanneer past deze tafel?' },
    ...criteriaBlokken(inhoud.instroom),
    { type: 'heading', level: 3, text: 'Zo meldt u aan' },
    { type: 'paragraph', text: inhoud.kanaal.uitleg },
    { type: 'list', items: inhoud.kanaal.stappen },
    { type: 'heading', level: 3, text: 'Wie zitten er aan tafel?' },
    ...deelnemers(inhoud, onbekend),
    ...lijst(
      'Wat weten wij nog niet?',
      inhoud.onbekend.map(({ wat, vraagAan }) => `${wat} ${vraagHet(vraagAan)}`),
    ),
    ...lijst(
      'Kanttekeningen',
      inhoud.kanttekeningen.map(({ tekst }) => tekst),
    ),
  ]
}

const kort = ({ trede, spoor, inhoud }: Overlegtafel, onbekend: string): [string, string][] => [
  ['RDM-trede', plaats(trede, spoor, inhoud)],
  ['Onder leiding van', regie(inhoud)],
  ['Wie mag aanmelden', zinnen(inhoud.aanmelders.tekst, inhoud.aanmelders.opmerking)],
  ['Contact', contact(inhoud, onbekend)],
  ['Hoe vaak', inhoud.ritme ?? onbekend],
  ['Termijn', inhoud.termijn ?? onbekend],
  ...eersteReactie(inhoud),
  ['Hoe eindigt het', inhoud.uitstroom ?? onbekend],
  ...(inhoud.clientondersteuning
    ? [['Cliëntondersteuning', inhoud.clientondersteuning] satisfies [string, string]]
    : []),
  ['Eigenaar', inhoud.eigenaar],
  [
    'Laatst gecontroleerd',
    inhoud.laatstGecontroleerd
      ? formatTijd(inhoud.laatstGecontroleerd)
      : 'Nog niet gecontroleerd door de tafel.',
  ],
]

const teBevestigen = 'Afgeleid: nog te bevestigen.'

function plaats(trede: number, spoor: Overlegtafel['spoor'], { zekerheid }: Inhoud): string {
  const waar = [String(trede), spoorLabel(spoor)].filter(Boolean).join(', ')
  return zinnen(`${waar}.`, zekerheid.trede === 'afgeleid' ? teBevestigen : null, zekerheid.toelichting)
}

const regie = ({ regie: { organisatie, functie, toelichting } }: Inhoud): string =>
  zinnen(`${organisatie}${functie ? ` (${functie})` : ''}.`, toelichting)

function contact({ contact: { naam, email, website, telefoon } }: Inhoud, onbekend: string): string {
  const adressen = [email, website, telefoon].filter((adres) => adres !== null)
  return [naam, ...(adressen.length === 0 ? [onbekend] : adressen)].filter(Boolean).join(', ')
}

function eersteReactie({ reactietermijn }: Inhoud): [string, string][] {
  if (!reactietermijn) return []
  const { werkdagen, zekerheid } = reactietermijn
  return [
    [
      'Eerste reactie',
      zinnen(`Binnen ${werkdagen} werkdagen.`, zekerheid === 'afgeleid' ? teBevestigen : null),
    ],
  ]
}

const wanneerErbij = {
  vast: '',
  daarnaast: ' (daarnaast)',
  'per-casus': ' (als de casus erom vraagt)',
} as const

function deelnemers({ deelnemers: leden, deelnemersUitleg }: Inhoud, onbekend: string): readonly PdfBlock[] {
  const uitleg = deelnemersUitleg ?? (leden.length === 0 ? onbekend : null)
  return [
    ...(leden.length > 0
      ? [{ type: 'list' as const, items: leden.map(({ wie, wanneer }) => `${wie}${wanneerErbij[wanneer]}`) }]
      : []),
    ...(uitleg === null ? [] : [{ type: 'paragraph' as const, text: uitleg }]),
  ]
}

const lijst = (kop: string, items: readonly string[]): readonly PdfBlock[] =>
  items.length === 0
    ? []
    : [
        { type: 'heading', level: 3, text: kop },
        { type: 'list', items },
      ]

const zinnen = (...delen: readonly (string | null)[]): string => delen.filter(Boolean).join(' ')
