/** What stands in the place of a file that holds no text, such as a workbook of a spreadsheet program. */
export const geenTekst = '(geen tekstbestand)'

/** A workbook or other archive begins with these. */
const zip = [0x50, 0x4b, 0x03, 0x04]
/** So many bytes tell how a text without a mark was saved. */
const proef = 4096

/** Where windows-1252 differs from the first page of Unicode: 0x80 and on. The decoder of Node 20 reads these as that page. */
const windows1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ']

/** The text of a file as people save one: UTF-8, UTF-16, or windows-1252 of an older program. */
export function leesTekstbestand(bytes: Uint8Array): string {
  if (zip.every((byte, index) => bytes[index] === byte)) return geenTekst
  const unicode = utf16(bytes)
  const tekst = unicode ? new TextDecoder(unicode).decode(bytes) : utf8OrOlder(bytes)
  return /[^\P{Cc}\t\r\n]/u.test(tekst.slice(0, proef)) ? geenTekst : tekst
}

/** By its mark; without one, by the zeros between the letters. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const begin = bytes.subarray(0, proef)
  const zeros = (parity: number) => begin.filter((byte, index) => byte === 0 && index % 2 === parity).length
  if (zeros(1) > begin.length / 4) return 'utf-16le'
  return zeros(0) > begin.length / 4 ? 'utf-16be' : undefined
}

function utf8OrOlder(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return Array.from(bytes, (byte) => windows1252[byte - 0x80] ?? String.fromCharCode(byte)).join('')
  }
}
