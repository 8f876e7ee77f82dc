import { treden } from '@content/treden'
import { opEnAfschalen, volgorderegels } from '@content/treden-regels'
import { zvh } from '@content/zvh'
import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { now } from '@/server/clock'
import { cachedContent } from '@/server/content/cachedContent'
import type { PdfBlock } from '@/server/pdf/blocks'
import { pdfFile } from '@/server/pdf/pdfFile'
import { criteriaBlokken } from './criteriaBlokken'
import { readOverlegtafels } from './data'

const onbekend = `Nog niet bekend. Vraag het aan ${zvh.email}.`

/** The whole overview as one tagged PDF, to keep and to print where there is no network; made once per change of content. */
export const overzichtPdf = cachedContent('overzicht-pdf', 'overlegtafel', async () =>
  (await maakPdf(await readOverlegtafels())).toString('base64'),
)

const maakPdf = (tafels: readonly Overlegtafel[]): Promise<Buffer> =>
  pdfFile({
    title: 'Los op of schaal op: de zeven overlegtafels van Twente',
    subtitle: 'Het hele overzicht: de treden, en per tafel wie mag aanmelden, wanneer en waar.',
    footer: `Weet u niet welke tafel past? Mail ${zvh.email}`,
    madeAt: now(),
    blocks: [
      { type: 'heading', level: 2, text: 'De treden' },
      { type: 'facts', rows: treden.map(({ naam, wat, wanneer }) => [naam, `${wat} ${wanneer}`]) },
      { type: 'heading', level: 2, text: 'Welke trede eerst?' },
      { type: 'list', items: [...volgorderegels, ...opEnAfschalen].map(({ tekst }) => tekst) },
      ...tafels.flatMap(blokkenVan),
    ],
  })

const blokkenVan = ({ naam, trede, inhoud }: Overlegtafel): PdfBlock[] => [
  { type: 'page-break' },
  { type: 'heading', level: 2, text: naam },
  { type: 'paragraph', text: inhoud.doel },
  {
    type: 'facts',
    rows: [
      ['RDM-trede', String(trede)],
      ['Onder leiding van', inhoud.regie.organisatie],
      ['Wie mag aanmelden', inhoud.aanmelders.tekst],
      ['Contact', contactVan(inhoud)],
      ['Hoe vaak', inhoud.ritme ?? onbekend],
      ['Termijn', inhoud.termijn ?? onbekend],
      ['Hoe eindigt het', inhoud.uitstroom ?? onbekend],
    ],
  },
  { type: 'heading', level: 3, text: 'Wanneer past deze tafel?' },
  ...criteriaBlokken(inhoud.instroom),
  { type: 'heading', level: 3, text: 'Zo meldt u aan' },
  { type: 'list', items: inhoud.kanaal.stappen },
]

const contactVan = ({ contact }: Overlegtafel['inhoud']): string => {
  const adressen = [contact.email, contact.website, contact.telefoon].filter((adres) => adres !== null)
  return [contact.naam, ...(adressen.length === 0 ? [onbekend] : adressen)].filter(Boolean).join(', ')
}
