import { formatTijd } from '@/ui/Tijd'
import type { Regel } from './queries'

const head = [
  'nummer',
  'moment',
  'moment (UTC)',
  'naam',
  'rol',
  'organisatie',
  'handeling',
  'casus',
  'gelukt',
  'toelichting',
]

/** A cell that a spreadsheet would take for a formula begins with an apostrophe; every cell stands between quotes. */
export const cell = (text: string): string =>
  `"${(/^[\s]*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

const line = (cells: readonly string[]): string => cells.map(cell).join(';')

/** As Dutch spreadsheets read it: semicolons, and a mark that says UTF-8. */
export const toCsv = (regels: readonly Regel[]): string =>
  `\uFEFF${[
    line(head),
    ...regels.map(({ id, op, naam, rol, organisatie, handeling, casus, geslaagd, toelichting }) =>
      line([
        id,
        formatTijd(op, true),
        op.toISOString(),
        naam,
        rol,
        organisatie,
        handeling,
        casus,
        geslaagd ? 'ja' : 'nee',
        toelichting,
      ]),
    ),
  ].join('\r\n')}\r\n`
