import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { PdfBlock } from './blocks'
import { pdfFile } from './pdfFile'

const madeAt = new Date('2026-11-22T10:00:00Z')

/** Reads the file back with another library than the one that wrote it. */
async function read(blocks: readonly PdfBlock[]) {
  const file = await pdfFile({
    title: 'Agenda TopX – één overleg',
    subtitle: 'Zonder namen',
    footer: 'Alleen voor deelnemers',
    madeAt,
    blocks,
  })
  const pdf = await getDocument({
    data: new Uint8Array(file),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  }).promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  const contents = await Promise.all(pages.map((page) => page.getTextContent({ includeMarkedContent: true })))
  return { file, pdf, trees, contents }
}

type Node = { role?: string; children?: readonly unknown[] }

/** The tags of a page as one line: `H1 P L(LI(Lbl LBody))`. */
function outline(node: Node): string {
  const children = (node.children ?? []).filter((child): child is Node => 'role' in (child as object))
  const inside = children.map(outline).join(' ')
  if (!node.role || node.role === 'Root' || node.role === 'Document') return inside
  return inside ? `${node.role}(${inside})` : node.role
}

const textOf = (contents: Awaited<ReturnType<typeof read>>['contents']) =>
  contents
    .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
    .join(' ')
    .replace(/\s+/g, ' ')

describe('a PDF of the portal', () => {
  it('says its title, its language and that it is PDF/UA', async () => {
    const { pdf, file } = await read([])
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: 'Agenda TopX – één overleg',
      Subject: 'Zonder namen',
      Author: 'Portaal doorzettingsmacht Twente',
      Language: 'nl-NL',
    })
    expect(metadata.get('dc:title')).toContain('Agenda TopX')
    expect(file.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(file.toString('latin1')).toContain('/DisplayDocTitle true')
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  })

  it('tags headings, paragraphs, lists and tables with header cells, in reading order', async () => {
    const { trees, file } = await read([
      { type: 'heading', level: 2, text: 'Casus' },
      { type: 'facts', rows: [['Gemeente', 'Almelo']] },
      { type: 'heading', level: 3, text: 'Geprobeerd' },
      { type: 'list', items: ['Eerst dit', 'Toen dat'] },
      { type: 'table', head: ['Wat', 'Wie'], rows: [['Zoeken', 'Gemeente']] },
      { type: 'paragraph', text: 'Einde' },
    ])
    expect(outline(trees[0] as Node)).toBe(
      'H1 P H2 Table(TR(TH TD)) H3 L(LI(Lbl LBody) LI(Lbl LBody)) Table(TR(TH TH) TR(TD TD)) P',
    )
    expect(file.toString('latin1')).toContain('/Scope /Row')
    expect(file.toString('latin1')).toContain('/Scope /Column')
  })

  it('tags the points under a point as a list of their own, each with its mark', async () => {
    const { trees, contents } = await read([
      {
        type: 'list',
        items: ['Eén', { text: 'Twee', items: ['Twee a', { text: 'Twee b', items: ['Diep'] }] }],
      },
    ])
    expect(outline(trees[0] as Node)).toBe(
      'H1 P L(LI(Lbl LBody) LI(Lbl LBody(P L(LI(Lbl LBody) LI(Lbl LBody(P L(LI(Lbl LBody))))))))',
    )
    expect(textOf(contents)).toMatch(/• Eén • Twee – Twee a – Twee b · Diep/)
  })

  it('marks everything on a page: as a tag, or as something a screen reader leaves out', async () => {
    const { contents } = await read([{ type: 'facts', rows: [['Gemeente', 'Almelo']] }])
    let depth = 0
    for (const item of contents.flatMap(({ items }) => items)) {
      if ('type' in item) depth += item.type === 'endMarkedContent' ? -1 : 1
      else expect([depth > 0, item.str]).toEqual([true, item.str])
    }
    expect(depth).toBe(0)
    expect(textOf(contents)).toContain('bladzijde 1 van 1')
  })

  it('has a bookmark for the title and for every part, each to the page it begins on', async () => {
    const { pdf } = await read([
      { type: 'heading', level: 2, text: 'TopX' },
      { type: 'heading', level: 3, text: 'Contact' },
      { type: 'page-break' },
      { type: 'heading', level: 2, text: 'Regiotafel' },
    ])
    const bladwijzers = await Promise.all(
      ((await pdf.getOutline()) ?? []).map(async ({ title, dest }) => [
        title,
        await pdf.getPageIndex((dest as [never])[0]),
      ]),
    )
    expect(bladwijzers).toEqual([
      ['Agenda TopX – één overleg', 0],
      ['TopX', 0],
      ['Regiotafel', 1],
    ])
  })

  it('carries its own fonts, and every letter in them says which letter it is', async () => {
    const { file } = await read([{ type: 'heading', level: 2, text: 'Casus' }])
    const source = file.toString('latin1')
    const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0
    expect(count(/\/Subtype \/Type0\b/g)).toBeGreaterThan(0)
    expect(count(/\/Subtype \/Type1\b/g)).toBe(0)
    expect(count(/\/ToUnicode /g)).toBe(count(/\/Subtype \/Type0\b/g))
    expect(count(/\/FontFile[23] /g)).toBe(count(/\/Type \/FontDescriptor\b/g))
  })

  it('ties each page to one tree of tags', async () => {
    const { file } = await read([{ type: 'list', items: ['Eerst dit'] }])
    const source = file.toString('latin1')
    expect(source.match(/\/StructTreeRoot \d+ 0 R/g)).toHaveLength(1)
    expect(source).toContain('/ParentTree')
    expect(source).toMatch(/\/StructParents \d+/)
    expect(source).not.toContain('/Suspects true')
  })

  it('goes on upon the next page with text and with a row that is too tall, and loses nothing', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `woord${index}`)
    const { contents, trees } = await read([
      { type: 'table', head: ['Wat', 'Wie'], rows: [[words.join(' '), 'iemand']] },
      { type: 'paragraph', text: words.join(' ') },
    ])
    expect(trees.length).toBeGreaterThan(3)
    const text = textOf(contents)
    const found = text.match(/\bwoord\d+\b/g)?.sort()
    expect(found).toEqual([...words, ...words].sort())
  })

  it('never shows an empty box: a character that the font does not have gets a readable one', async () => {
    const { contents } = await read([{ type: 'paragraph', text: 'Łódź ≥ 3 → wonen 漢\u0007 e\u0301\tx' }])
    expect(textOf(contents)).toContain('Łódź ≥ 3 -> wonen ? é x')
  })
})
