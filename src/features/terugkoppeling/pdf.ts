import type { Veld } from '@/domain/terugkoppeling/velden'
import { now } from '@/server/clock'
import type { PdfBlock } from '@/server/pdf/blocks'
import { pdfFile } from '@/server/pdf/pdfFile'
import { formatTijd } from '@/ui/Tijd'
import type { Terugkoppeling } from './queries'

/** The terugkoppeling as a tagged PDF: the same 14 fields, in the same words, as on the screen. */
export const terugkoppelingPdf = (terugkoppeling: Terugkoppeling): Promise<Buffer> => {
  const { casuscode, gemeente, versie, op, velden, correctieReden } = terugkoppeling
  return pdfFile({
    title: `Terugkoppeling ${casuscode}`,
    subtitle: `Bestuurlijk escalatieoverleg (RDM-trede 3), gemeente ${gemeente}. Versie ${versie}, verstuurd op ${formatTijd(op)}.`,
    footer: `Vertrouwelijk. Terugkoppeling ${casuscode}, versie ${versie}`,
    madeAt: now(),
    blocks: [
      ...(correctieReden
        ? [{ type: 'paragraph' as const, text: `Waarom een nieuwe versie: ${correctieReden}` }]
        : []),
      ...velden.flatMap(blocksOf),
    ],
  })
}

const blocksOf = ({ nummer, titel, regels, tabel }: Veld): PdfBlock[] => [
  { type: 'heading', level: 2, text: `${nummer}. ${titel}` },
  ...(tabel ? [{ type: 'table' as const, head: tabel.koppen, rows: tabel.rijen }] : []),
  ...regels.map((text) => ({ type: 'paragraph' as const, text })),
]
