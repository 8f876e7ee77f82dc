import type { Vondst } from './vondst'

const lengths =
  'NL18BE16DE22FR27GB22PL28ES24IT27TR26RO24BG22HU28LT20LV21EE20LU20MA28PT25AT20CH21SE24DK18NO15FI18IE22CZ24SK24GR27HR21UA29'
const gap = '[\\s._-]{0,2}'
const shapes = [...lengths.matchAll(/(\w)(\w)(\d\d)/g)].map(
  ([, one, two, length]) =>
    `${one}${gap}${two}(?:${gap}\\d){2}(?:${gap}[a-z\\d]){${Number(length) - 4}}(?!\\d)`,
)
// A lookahead, so that a find never hides one that begins inside it ("de 12 NL91 ...").
const candidate = new RegExp(`(?=(${shapes.join('|')}))`, 'gi')
/** The end of a word before a year ("uit 2024") is no country. */
const insideWord = /^\p{L}\p{Ll}$/u
const dutch = /^NL\d\d[A-Z]{4}\d{10}$/

/**
 * Account numbers (IBAN), also spaced or dotted: right length for the country, at least ten digits, and the check
 * digits are right (modulo 97). A Dutch one with wrong check digits is probably mistyped: it warns.
 */
export function findIban(text: string): Vondst[] {
  return [...text.matchAll(candidate)].flatMap(({ index: begin, 1: written = '' }) => {
    const ernst = judge(written.replace(/[^a-z\d]/gi, '').toUpperCase())
    if (!written.startsWith('N') && insideWord.test(text.slice(Math.max(0, begin - 1), begin + 1))) return []
    return ernst ? [{ soort: 'iban', begin, einde: begin + written.length, ernst }] : []
  })
}

function judge(number: string): Vondst['ernst'] | undefined {
  const isDutch = number.startsWith('NL')
  if (isDutch ? !dutch.test(number) : number.replace(/\D/g, '').length < 12) return undefined
  if (mod97(number) === 1n) return 'blokkeert'
  return isDutch ? 'waarschuwt' : undefined
}

/** The first four characters go to the back, letters count as 10 to 35; what is left after division by 97. */
const mod97 = (number: string): bigint =>
  BigInt(
    (number.slice(4) + number.slice(0, 4)).replace(/[A-Z]/g, (letter) => `${Number.parseInt(letter, 36)}`),
  ) % 97n
