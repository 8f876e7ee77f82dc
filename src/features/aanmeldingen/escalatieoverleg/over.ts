import { z } from 'zod'

const opnieuw = 'Laad de pagina opnieuw.'

/** What every act says: about which overleg, and which state of it the person had in front of them. */
export const over = { id: z.uuid(opnieuw), gezien: z.coerce.number(opnieuw).int(opnieuw) }
