import { z } from 'zod'

/** Where a page begins: the row before it (or after it, going back) in the order of the list. */
export type Cursor = {
  readonly op: Date
  readonly id: string
  readonly richting: 'volgende' | 'vorige'
}

const cursorSchema = z
  .tuple([z.iso.datetime().transform((op) => new Date(op)), z.uuid(), z.enum(['volgende', 'vorige'])])
  .transform(([op, id, richting]): Cursor => ({ op, id, richting }))

/** The cursor for in an address; nobody has to understand it. */
export const encodeCursor = ({ op, id, richting }: Cursor): string =>
  Buffer.from(JSON.stringify([op.toISOString(), id, richting])).toString('base64url')

/** What the address says; undefined, which is page one, when it is no cursor of ours. */
export function decodeCursor(text: string): Cursor | undefined {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    return undefined
  }
}
