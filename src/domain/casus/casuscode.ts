/** Digits and letters that nobody takes for another one, on paper or on the phone; without vowels no words appear. */
const alphabet = '23456789CDFHJKMNPQRTVWXY'
const prefix = 'TW-'
const characters = 5

/** So many random bytes make every code as likely as any other one. */
export const casuscodeBytes = 6

const gelezen = new RegExp(`^${prefix}([${alphabet}]{${characters}})(-\\d{1,3})?$`)

/** The code of a casus as somebody copied it, also from the reference of an aanmelding; undefined when it is none. */
export function leesCasuscode(text: string): string | undefined {
  const [, code] = gelezen.exec(text.toUpperCase().replaceAll(/\s/g, '')) ?? []
  return code && prefix + code
}

/**
 * A code for a casus that says nothing about the person: `TW-7KX3M`.
 * @param random fresh random bytes, `casuscodeBytes` of them
 */
export function casuscode(random: Uint8Array): string {
  if (random.length !== casuscodeBytes) throw new RangeError(`No ${casuscodeBytes} bytes: ${random.length}`)
  let number = random.reduce((sum, byte) => sum * 256 + byte, 0)
  let code = ''
  while (code.length < characters) {
    code += alphabet.charAt(number % alphabet.length)
    number = Math.floor(number / alphabet.length)
  }
  return prefix + code
}
