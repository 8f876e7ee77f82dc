import type { PdfBlock, PdfItem } from './blocks'
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
  list: (doc, root, { items }) => {
    drawList(doc, root, items)
    doc.y += 5
  },
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

/** The mark of a point says how deep it lies, also where the paper is narrow. */
const bullets = ['•', '–', '·'] as const

function drawList(doc: Doc, parent: Tag, items: readonly PdfItem[], depth = 0): void {
  const list = doc.struct('L')
  parent.add(list)
  const left = margin + depth * bulletWidth
  for (const point of items) {
    const item = doc.struct('LI')
    list.add(item)
    doc.font('regular').fontSize(sizes.text)
    if (doc.y > bottomOf(doc) - doc.currentLineHeight()) doc.addPage()
    const top = doc.y
    const mark = bullets[Math.min(depth, bullets.length - 1)] ?? '•'
    const bullet = () => doc.fillColor(colours.accent).text(mark, left, top, { lineBreak: false })
    item.add(doc.struct('Lbl', {}, bullet))
    doc.y = top
    const style = { indent: (depth + 1) * bulletWidth, after: 2 }
    if (typeof point === 'string') writeText(doc, item, 'LBody', point, style)
    else {
      const body = doc.struct('LBody')
      item.add(body)
      writeText(doc, body, 'P', point.text, style)
      drawList(doc, body, point.items, depth + 1)
      body.end()
    }
    item.end()
  }
  list.end()
}
