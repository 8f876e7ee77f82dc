/** The text as a reader sees it, and for each position the position in the text as typed. */
export type Reading = {
  readonly text: string
  readonly origin: (position: number) => number
}

const plain = /^[\n -~]*$/
const invisible = /[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]/u
const dash = /[\p{Pd}\u2212]/u
const lineEnd = /[\n\v\f\u0085\u2028\u2029]/u
const blank = /[\p{Z}\t\r\u2800]/u
const quote = /[‘’´]/
const digit = /\p{Nd}/u

/**
 * Makes what looks alike equal: digits of any script become 0-9, blanks a space, dashes a hyphen,
 * full-width letters plain ones; zero-width characters and combining marks disappear. Linear time.
 */
export function readAsSeen(typed: string): Reading {
  if (plain.test(typed)) return { text: typed, origin: (position) => position }
  const seen = new Map<string, string>()
  const origins: number[] = []
  let text = ''
  let position = 0
  for (const character of typed) {
    let shown = character
    if (character > '~' || character < ' ') {
      const known = seen.get(character)
      shown = known ?? appearance(character)
      if (known === undefined) seen.set(character, shown)
    }
    for (let part = 0; part < shown.length; part++) origins.push(position)
    text += shown
    position += character.length
  }
  origins.push(position)
  return { text, origin: (at) => origins[at] ?? position }
}

function appearance(character: string): string {
  if (invisible.test(character)) return ''
  if (dash.test(character)) return '-'
  if (lineEnd.test(character)) return '\n'
  if (blank.test(character)) return ' '
  if (quote.test(character)) return "'"
  const simple = character.normalize('NFKC')
  return digit.test(simple) && simple > '9' ? asciiDigit(simple) : simple
}

/** Unicode keeps the ten digits of a script together, beginning at a code point that ends in 0 or in 6. */
function asciiDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const place = code & 15
  return String(digit.test(String.fromCodePoint(code - place)) ? place : place - 6)
}
