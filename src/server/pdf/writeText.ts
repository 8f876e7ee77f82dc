import { bottomOf, colours, type Doc, lineGap, linesOf, margin, sizes, type Tag, widthOf } from './sheet'

type Style = {
  readonly after: number
  readonly font?: 'regular' | 'bold'
  readonly size?: number
  readonly colour?: string
  readonly indent?: number
}

/** Writes a text under one tag, over as many pages as it takes. */
export function writeText(doc: Doc, parent: Tag, type: string, text: string, style: Style): void {
  const { font = 'regular', size = sizes.text, colour = colours.text, indent = 0 } = style
  doc.font(font).fontSize(size)
  const lines = linesOf(doc, text, widthOf(doc) - indent)
  const height = doc.currentLineHeight() + lineGap
  const tag = doc.struct(type)
  parent.add(tag)
  while (lines.length > 0) {
    if (doc.y + height > bottomOf(doc)) doc.addPage()
    const top = doc.y
    const here = lines.splice(0, Math.max(1, Math.floor((bottomOf(doc) - top) / height)))
    tag.add(() => {
      doc.font(font).fontSize(size).fillColor(colour)
      // The space keeps the words of two lines apart for who copies or hears the text.
      here.forEach((line, index) => {
        doc.text(`${line} `, margin + indent, top + index * height, { lineBreak: false })
      })
    })
    doc.x = margin
    doc.y = top + here.length * height
  }
  tag.end()
  doc.y += style.after
}
