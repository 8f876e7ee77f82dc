import { z } from 'zod'

/** Where a page begins: after this name, or before it going back. */
export type Cursor = { readonly naam: string; readonly id: string; readonly richting: 'volgende' | 'vorige' }

const schema = z
  .tuple([z.string(), z.uuid(), z.enum(['volgende', 'vorige'])])
  .transform(([naam, id, richting]): Cursor => ({ naam, id, richting }))

export const encodeCursor = ({ naam, id, richting }: Cursor): string =>
  Buffer.from(JSON.stringify([naam, id, richting])).toString('base64url')

/** Undefined, which is page one, when it is no cursor of ours. */
export function decodeCursor(text: string | undefined): Cursor | undefined {
  try {
    return schema.parse(JSON.parse(Buffer.from(text ?? '', 'base64url').toString()))
  } catch {
    return undefined
  }
}
