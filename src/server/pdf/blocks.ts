/** One point of a list; the points under it belong to it. */
export type PdfItem = string | { readonly text: string; readonly items: readonly PdfItem[] }

/** What a document of the portal is made of, from top to bottom. Every block becomes a tag that a screen reader knows. */
export type PdfBlock =
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly PdfItem[] }
  /** Label and value beside each other; the label is the header of its row. */
  | { readonly type: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly type: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** Share of the width per column; equal shares when left out. */
      readonly shares?: readonly number[]
    }
  | { readonly type: 'page-break' }

export type PdfDocument = {
  readonly title: string
  /** Under the title and in the properties of the file: what this document is. */
  readonly subtitle: string
  /** At the foot of every page, beside the page number. */
  readonly footer: string
  readonly madeAt: Date
  readonly blocks: readonly PdfBlock[]
}
