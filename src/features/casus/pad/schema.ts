import { z } from 'zod'
import { eigenaars } from '@/domain/aanmelding/uitkomst'
import { guardedText } from '@/domain/privacy/guardedText'
import { now } from '@/server/clock'

export const casusId = z.uuid('Laad de pagina opnieuw.')

const year = 366 * 86_400_000
const kiesDatum = 'Kies een datum in het komende jaar.'

/** A day from today on (2026-11-30), as the database keeps a date. */
const komendeDag = z.iso
  .date(kiesDatum)
  .transform((text) => new Date(text))
  .refine((day) => {
    const away = day.getTime() - now().getTime()
    return away > -86_400_000 && away < year
  }, kiesDatum)

/** Nothing with a casus ends without a next step, somebody who does it, and a day on which one looks again. */
export const vervolgVelden = {
  vervolgStap: guardedText({ label: 'Wat is de volgende stap?', max: 300, leeg: 'Vul de volgende stap in.' }),
  vervolgEigenaar: z.enum(eigenaars, 'Kies wie de volgende stap zet.'),
  vervolgDatum: komendeDag,
}
