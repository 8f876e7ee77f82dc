import { expect, test } from 'vitest'
import { geenTekst, leesTekstbestand } from './tekstbestand'

const tekst = 'naam;soort\r\nCafé ‘Thuis’;consultatie\r\n'
const utf16 = Buffer.from(tekst, 'utf16le')
const omgekeerd = Buffer.from(utf16).swap16()
const oud = Buffer.from(tekst.replace('é', '\u00e9').replace('‘', '\u0091').replace('’', '\u0092'), 'latin1')

test.each([
  ['UTF-8', Buffer.from(tekst)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${tekst}`)],
  ['windows-1252', oud],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
  ['UTF-16 the other way round, with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), omgekeerd])],
  ['UTF-16 without a mark', utf16],
  ['UTF-16 the other way round, without a mark', omgekeerd],
])('%s is read as it was written', (_, bytes) => {
  expect(leesTekstbestand(bytes)).toBe(tekst)
})

test.each([
  ['a workbook', Buffer.from('PK\u0003\u0004iets', 'latin1')],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ['a PDF', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from([1, 2, 3, 0, 255])])],
])('%s is no text', (_, bytes) => {
  expect(leesTekstbestand(bytes)).toBe(geenTekst)
})

test('nothing is nothing', () => {
  expect(leesTekstbestand(new Uint8Array())).toBe('')
})
