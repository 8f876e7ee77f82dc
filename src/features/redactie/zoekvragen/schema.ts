import { z } from 'zod'

export const zoekvraagSchema = z.object({ vraag: z.string().max(40, 'Laad de pagina opnieuw.') })
