import type { Vondst } from './vondst'

const start = /[a-z][\s.-]?[a-z][\s.-]?\d[\s.-]?\d/gi
const dutch = /^NL\d\d[A-Z]{4}\d{10}$/
const lengths =
  'NL18BE16DE22FR27GB22PL28ES24IT27TR26RO24BG22HU28LT20LV21EE20LU20MA28PT25AT20CH21SE24DK18NO15FI18IE22CZ24SK24GR27HR21UA29'

/**
 * Account numbers (IBAN), also spaced or dotted: right length for the country, at least ten digits, and the check
 * digits are right (modulo 97). A Dutch one with wrong check digits is probably mistyped: it warns.
 */
export function findIban(text: string): Vondst[] {
  const found: Vondst[] = []
  for (const candidate of text.matchAll(start)) {
    const length = lengthFor(candidate[0])
    const begin = candidate.index
    const [number, einde] = collect(text, begin, length)
    if (length === 0 || number.length < length || /\d/.test(text.charAt(einde))) continue
    const ernst = verdict(number)
    if (ernst) found.push({ soort: 'iban', begin, einde, ernst })
  }
  return found
}

function lengthFor(candidate: string): number {
  const country = candidate.replace(/[^a-z]/gi, '').toUpperCase()
  const at = lengths.indexOf(country)
  return at < 0 ? 0 : Number(lengths.slice(at + 2, at + 4))
}

function collect(text: string, begin: number, length: number): [number: string, einde: number] {
  let number = ''
  let at = begin
  for (let blanks = 0; number.length < length && blanks < 3; at++) {
    const character = text.charAt(at)
    if (/[a-z\d]/i.test(character)) {
      number += character.toUpperCase()
      blanks = 0
    } else if (/[\s.-]/.test(character)) blanks++
    else break
  }
  return [number, at]
}

function verdict(number: string): Vondst['ernst'] | undefined {
  const isDutch = number.startsWith('NL')
  if (isDutch && !dutch.test(number)) return undefined
  if (number.slice(4).replace(/\D/g, '').length < 10) return undefined
  if (mod97(number) === 1) return 'blokkeert'
  return isDutch ? 'waarschuwt' : undefined
}

/** The first four characters go to the back, letters count as 10 to 35; what is left after division by 97. */
function mod97(number: string): number {
  let rest = 0
  for (const character of number.slice(4) + number.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}
