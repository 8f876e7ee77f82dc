import { z } from 'zod'

/** Words as they were kept (domain/zoeken/bewaren.ts); none for the ones that were not. */
const bewaard = /^[\p{L}\p{M}'’ -]{0,40}$/u

export const zoekvraagSchema = z.object({ vraag: z.string().regex(bewaard, 'Laad de pagina opnieuw.') })
