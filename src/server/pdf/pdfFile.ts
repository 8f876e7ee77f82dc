import type { PdfDocument } from './blocks'
import { drawBlock } from './drawBlock'
import { colours, type Doc, margin, openSheet, printable, sizes, type Tag, widthOf } from './sheet'
import { writeText } from './writeText'

/** Makes a tagged PDF (PDF/UA-1) of a document: headings, lists and tables as a screen reader wants them, in Dutch. */
export async function pdfFile(document: PdfDocument): Promise<Buffer> {
  const doc = openSheet(document)
  const whole = collect(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  drawTitle(doc, root, document)
  for (const block of document.blocks) drawBlock(doc, root, block)
  root.end()
  drawMargins(doc, document)
  doc.end()
  return whole
}

function collect(doc: Doc): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
  })
}

function drawTitle(doc: Doc, root: Tag, { title, subtitle }: PdfDocument): void {
  writeText(doc, root, 'H1', title, { font: 'bold', size: sizes.title, colour: colours.accent, after: 2 })
  writeText(doc, root, 'P', subtitle, { size: sizes.subtitle, colour: colours.quiet, after: 10 })
  doc.outline.addItem(title)
}

/** What stands at the head and the foot of every page is no content: a screen reader leaves it out. */
function drawMargins(doc: Doc, { footer }: PdfDocument): void {
  const { start, count } = doc.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    doc.switchToPage(start + index)
    const foot = doc.page.height - margin
    // Below the margin pdfkit would begin a new page.
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    doc.font('regular').fontSize(sizes.small).fillColor(colours.quiet)
    doc.text('Portaal doorzettingsmacht Twente', margin, margin - 16, { lineBreak: false })
    doc.text(printable(doc, footer), margin, foot, { lineBreak: false })
    const number = `bladzijde ${index + 1} van ${count}`
    doc.text(number, margin + widthOf(doc) - doc.widthOfString(number), foot, { lineBreak: false })
    doc.endMarkedContent()
  }
}
