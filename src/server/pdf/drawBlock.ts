import type { PdfBlock } from './blocks'
import { bottomOf, colours, type Doc, margin, sizes, type Tag } from './sheet'
import { drawTable } from './table'
import { writeText } from './writeText'

type Drawing<Type extends PdfBlock['type']> = (
  doc: Doc,
  root: Tag,
  block: Extract<PdfBlock, { type: Type }>,
) => void

const drawings: { readonly [Type in PdfBlock['type']]: Drawing<Type> } = {
  'page-break': (doc) => {
    doc.addPage()
  },
  heading: (doc, root, { level, text }) => {
    // A heading alone at the foot of a page belongs to nothing.
    if (doc.y > bottomOf(doc) - 70) doc.addPage()
    if (doc.y > doc.page.margins.top) doc.y += level === 2 ? 10 : 5
    writeText(doc, root, `H${level}`, text, { font: 'bold', size: sizes[level], after: 4 })
    if (level === 2) doc.outline.addItem(text)
  },
  paragraph: (doc, root, { text }) => writeText(doc, root, 'P', text, { after: 7 }),
  list: (doc, root, { items }) => drawList(doc, root, items),
  facts: (doc, root, { rows }) =>
    drawTable(doc, root, {
      rows: rows.map(([label, value]) => [{ text: label, scope: 'Row' }, { text: value }]),
      shares: [3, 8],
    }),
  table: (doc, root, { head, rows, shares }) =>
    drawTable(doc, root, {
      rows: [
        head.map((text) => ({ text, scope: 'Column' as const })),
        ...rows.map((row) => row.map((text) => ({ text }))),
      ],
      shares: shares ?? head.map(() => 1),
    }),
}

export function drawBlock(doc: Doc, root: Tag, block: PdfBlock): void {
  const draw = drawings[block.type] as Drawing<typeof block.type>
  draw(doc, root, block as never)
}

const bulletWidth = 14

function drawList(doc: Doc, root: Tag, items: readonly string[]): void {
  const list = doc.struct('L')
  root.add(list)
  for (const text of items) {
    const item = doc.struct('LI')
    list.add(item)
    doc.font('regular').fontSize(sizes.text)
    if (doc.y > bottomOf(doc) - doc.currentLineHeight()) doc.addPage()
    const top = doc.y
    const bullet = () => doc.fillColor(colours.accent).text('•', margin, top, { lineBreak: false })
    item.add(doc.struct('Lbl', {}, bullet))
    doc.y = top
    writeText(doc, item, 'LBody', text, { indent: bulletWidth, after: 2 })
    item.end()
  }
  list.end()
  doc.y += 5
}
