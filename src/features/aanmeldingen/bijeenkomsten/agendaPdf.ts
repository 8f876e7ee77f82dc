import { periodeInWoorden } from '@/domain/bijeenkomst/bijeenkomst'
import { now } from '@/server/clock'
import type { PdfBlock } from '@/server/pdf/blocks'
import { pdfFile } from '@/server/pdf/pdfFile'
import type { Samenvattingen } from './queries'

type Casus = Samenvattingen['casussen'][number]

type AgendaPdf = {
  readonly bijeenkomst: Pick<
    Samenvattingen['bijeenkomst'],
    'tafel' | 'start' | 'eind' | 'plaats' | 'deelnemers'
  >
  readonly casussen: readonly Casus[]
}

export const voetregel =
  'Alleen voor de deelnemers van dit overleg. Zonder gegevens waaraan iemand te herkennen is.'
export const ingekortUitleg =
  'Een tekst die eindigt op … is ingekort. De hele aanmelding staat in het portaal.'

/** The agenda on the first page, then one page per casus. */
export const agendaPdf = ({ bijeenkomst, casussen }: AgendaPdf): Promise<Buffer> =>
  pdfFile({
    title: `Agenda ${bijeenkomst.tafel.korteNaam}`,
    subtitle: `${periodeInWoorden(bijeenkomst)}. Plaats: ${bijeenkomst.plaats}`,
    footer: voetregel,
    madeAt: now(),
    blocks: [
      { type: 'heading', level: 2, text: 'Te bespreken' },
      casussen.length === 0
        ? { type: 'paragraph', text: 'Er staat nog geen casus op deze agenda.' }
        : {
            type: 'table',
            head: ['Nr.', 'Casus', 'Gemeente', 'Vraag aan de tafel'],
            shares: [1.3, 4, 4, 10],
            rows: casussen.map((casus, index) => [
              String(index + 1),
              casus.referentie,
              casus.gemeente,
              casus.regels[0]?.tekst ?? '',
            ]),
          },
      ...deelnemers(bijeenkomst.deelnemers),
      ...casussen.flatMap(opEigenBladzijde),
    ],
  })

const deelnemers = (aanTafel: AgendaPdf['bijeenkomst']['deelnemers']): PdfBlock[] =>
  aanTafel.length === 0
    ? []
    : [
        { type: 'heading', level: 2, text: 'Aan tafel' },
        {
          type: 'list',
          items: aanTafel.map(({ organisatie, functie }) =>
            [organisatie, functie].filter(Boolean).join(', '),
          ),
        },
      ]

const opEigenBladzijde = (casus: Casus, index: number): PdfBlock[] => [
  { type: 'page-break' },
  { type: 'heading', level: 2, text: `${index + 1}. Casus ${casus.referentie}` },
  {
    type: 'facts',
    rows: [
      ['Gemeente en leeftijd', `${casus.gemeente}, ${casus.leeftijd}`],
      ['Aangemeld door', casus.aanmelder],
      ...casus.regels.map(({ label, tekst }): [string, string] => [label, tekst]),
    ],
  },
  ...(casus.ingekort ? [{ type: 'paragraph', text: ingekortUitleg } as const] : []),
]
