import { z } from 'zod'

const dag = 86_400_000
const jaar = 366 * dag

/**
 * A posted day from today on, within a year ("2026-11-30"), read as the database keeps a date: midnight UTC.
 * @param leeg the message when no day was posted
 * @param nu the clock, read when a form is posted
 */
export const komendeDag = (leeg: string, nu: () => Date) =>
  z.iso
    .date(leeg)
    .transform((text) => new Date(text))
    .refine((day) => {
      const away = day.getTime() - nu().getTime()
      return away > -dag && away < jaar
    }, 'Kies een datum in het komende jaar.')
