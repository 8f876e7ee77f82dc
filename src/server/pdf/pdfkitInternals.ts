// What pdfkit has but its types do not tell. Kept in one place, so that an upgrade has one place to look.

type Attributes = Readonly<Record<string, string>>

/** The types know PDF/A only. */
export const pdfUa = { subset: 'PDF/UA' } as unknown as Pick<PDFKit.PDFDocumentOptions, 'subset'>

/** Attributes of a tag; pdfkit writes a plain string as a PDF name. */
export function setAttributes(element: PDFKit.PDFStructureElement, attributes: Attributes): void {
  const { dictionary } = element as unknown as { dictionary: { data: Record<string, unknown> } }
  dictionary.data.A = attributes
}

/** Whether the current font can show this character. */
export function hasGlyph(doc: PDFKit.PDFDocument, character: string): boolean {
  const { _font } = doc as unknown as {
    _font: { font: { hasGlyphForCodePoint: (codePoint: number) => boolean } }
  }
  return _font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
}
