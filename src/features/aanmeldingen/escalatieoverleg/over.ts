import { z } from 'zod'

const opnieuw = 'Laad de pagina opnieuw.'

/** What every act says: about which overleg, and which state of it the person had in front of them. */
export const over = { id: z.uuid(opnieuw), gezien: z.coerce.number(opnieuw).int(opnieuw) }

const year = 366 * 86_400_000

/** A day from today on, within a year (2026-11-30), as the database keeps a date. */
export const komendeDag = (leeg: string, nu: () => Date) =>
  z.iso
    .date(leeg)
    .transform((text) => new Date(text))
    .refine((day) => {
      const away = day.getTime() - nu().getTime()
      return away > -86_400_000 && away < year
    }, 'Kies een datum in het komende jaar.')
