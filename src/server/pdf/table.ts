import { setAttributes } from './pdfkitInternals'
import { bottomOf, colours, type Doc, lineGap, linesOf, margin, sizes, type Tag, widthOf } from './sheet'

type Cell = { readonly text: string; readonly scope?: 'Column' | 'Row' }

export type Rows = {
  readonly rows: readonly (readonly Cell[])[]
  readonly shares: readonly number[]
}

const padding = 3

/** Draws a table with real header cells. A row that is taller than what is left of the page goes on upon the next one. */
export function drawTable(doc: Doc, parent: Tag, { rows, shares }: Rows): void {
  const table = doc.struct('Table')
  parent.add(table)
  for (const row of rows) drawRow(doc, table, row, columnsOf(doc, shares))
  table.end()
  doc.x = margin
  doc.y += 8
}

type Column = { readonly x: number; readonly width: number }

function columnsOf(doc: Doc, shares: readonly number[]): Column[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  let x = margin
  return shares.map((share) => {
    const column = { x, width: (widthOf(doc) * share) / total }
    x += column.width
    return column
  })
}

function drawRow(doc: Doc, table: Tag, row: readonly Cell[], columns: readonly Column[]): void {
  const tr = doc.struct('TR')
  table.add(tr)
  const cells = columns.map((column, index) => openCell(doc, tr, row[index] ?? { text: '' }, column))
  const height = doc.font('regular').fontSize(sizes.text).currentLineHeight() + lineGap
  let left = Math.max(...cells.map(({ lines }) => lines.length))
  let from = 0
  while (left > 0) {
    const room = Math.floor((bottomOf(doc) - doc.y - 2 * padding) / height)
    // A short row stays whole; only what is taller than half a page is cut.
    const fits = room >= Math.min(left, 20) ? Math.min(room, left) : 0
    if (fits === 0) {
      doc.addPage()
      continue
    }
    const top = doc.y
    for (const cell of cells) drawLines(doc, cell, cell.lines.slice(from, from + fits), top + padding, height)
    doc.y = top + 2 * padding + fits * height
    from += fits
    left -= fits
    rule(doc, doc.y)
  }
  for (const cell of cells) cell.tag.end()
  tr.end()
}

type OpenCell = Column & {
  readonly tag: Tag
  readonly lines: readonly string[]
  readonly font: 'regular' | 'bold'
}

function openCell(doc: Doc, tr: Tag, { text, scope }: Cell, column: Column): OpenCell {
  const tag = doc.struct(scope ? 'TH' : 'TD')
  if (scope) setAttributes(tag, { O: 'Table', Scope: scope })
  tr.add(tag)
  const font = scope ? 'bold' : 'regular'
  doc.font(font).fontSize(sizes.text)
  return { ...column, tag, font, lines: linesOf(doc, text, column.width - 2 * padding) }
}

function drawLines(
  doc: Doc,
  { tag, font, x }: OpenCell,
  lines: readonly string[],
  top: number,
  height: number,
): void {
  if (lines.length === 0) return
  tag.add(() => {
    doc.font(font).fontSize(sizes.text).fillColor(colours.text)
    lines.forEach((line, index) => {
      doc.text(`${line} `, x + padding, top + index * height, { lineBreak: false })
    })
  })
}

function rule(doc: Doc, y: number): void {
  doc.markContent('Artifact', { type: 'Layout' })
  doc
    .lineWidth(0.5)
    .strokeColor(colours.line)
    .moveTo(margin, y)
    .lineTo(margin + widthOf(doc), y)
    .stroke()
  doc.endMarkedContent()
}
