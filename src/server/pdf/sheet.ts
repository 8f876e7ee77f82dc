import { createRequire } from 'node:module'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import type { PdfDocument } from './blocks'
import { hasGlyph, pdfUa } from './pdfkitInternals'

export type Doc = PDFKit.PDFDocument
export type Tag = PDFKit.PDFStructureElement

/** Points: the margin of an A4 sheet, and the strip at the top and the foot that is not text. */
export const margin = 56
export const colours = { text: '#1b1f1e', quiet: '#4a5552', line: '#9aa5a2', accent: '#0b5d55' }
export const sizes = { title: 20, subtitle: 11, 2: 14, 3: 11.5, text: 10.5, small: 8.5 }
export const lineGap = 1

/** The font of the portal. The files on the web are in parts per alphabet; a PDF takes one whole file. */
const fontFile = (name: string): string =>
  createRequire(join(process.cwd(), 'package.json')).resolve(
    `@expo-google-fonts/atkinson-hyperlegible-next/${name}.ttf`,
  )

/** An empty tagged document in the style of the portal; sizes are points of 1/72 inch. */
export function openSheet({ title, subtitle, madeAt }: PdfDocument): Doc {
  const regular = fontFile('400Regular/AtkinsonHyperlegibleNext_400Regular')
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: margin + 14, bottom: margin + 14, left: margin, right: margin },
    pdfVersion: '1.7',
    ...pdfUa,
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    bufferPages: true,
    font: regular,
    info: {
      Title: title,
      Subject: subtitle,
      Author: 'Portaal doorzettingsmacht Twente',
      CreationDate: madeAt,
      ModDate: madeAt,
    },
  })
  doc.registerFont('regular', regular)
  doc.registerFont('bold', fontFile('700Bold/AtkinsonHyperlegibleNext_700Bold'))
  return doc
}

/** How far down text may go on a page, in points. */
export const bottomOf = (doc: Doc): number => doc.page.height - doc.page.margins.bottom
/** How wide text may be, in points. */
export const widthOf = (doc: Doc): number => doc.page.width - 2 * margin

const lookalikes: Readonly<Record<string, string>> = { '→': '->', '←': '<-', '✓': 'v', '\t': ' ' }

/** A missing character would be an empty box that a screen reader skips in silence; this says something readable instead. */
export function printable(doc: Doc, text: string): string {
  const show = (character: string): string => {
    if (character === '\n' || hasGlyph(doc, character)) return character
    const other = lookalikes[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '')
    return [...other].map((part) => (hasGlyph(doc, part) ? part : '?')).join('')
  }
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
  return [...clean].map(show).join('')
}

/** Text broken into lines that fit; a word that is wider than the line is cut. The font must be set. */
export function linesOf(doc: Doc, text: string, width: number): string[] {
  return printable(doc, text)
    .split('\n')
    .flatMap((paragraph) => wrap(doc, paragraph, width))
}

function wrap(doc: Doc, paragraph: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ').flatMap((word) => cut(doc, word, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && doc.widthOfString(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function cut(doc: Doc, word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && doc.widthOfString(piece + character) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
