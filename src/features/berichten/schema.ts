import { z } from 'zod'

export const opnieuwSchema = z.object({ id: z.uuid('Laad de pagina opnieuw.') })
