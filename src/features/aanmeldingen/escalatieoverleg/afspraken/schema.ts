import { z } from 'zod'
import { guardedText, nietVerplicht, withConfirmations } from '@/domain/privacy/guardedText'
import { komendeDag } from '@/domain/termijn/komendeDag'
import { now } from '@/server/clock'
import { over } from '../over'

const wieLeeg = 'Kies wie dit doet, of vul een organisatie in.'

export const maakAfspraakSchema = withConfirmations(
  z
    .object({
      ...over,
      wat: guardedText({ label: 'Wat is er afgesproken?', max: 500, leeg: 'Vul in wat er is afgesproken.' }),
      deelnemerId: z.preprocess((value) => value || undefined, z.uuid(wieLeeg).optional()),
      organisatie: nietVerplicht(guardedText({ label: 'Andere organisatie', max: 120, leeg: '' })),
      uiterlijk: komendeDag('Kies wanneer dit klaar moet zijn.', now),
    })
    .superRefine((input, context) => {
      if (!input.deelnemerId && !input.organisatie)
        context.addIssue({ code: 'custom', path: ['deelnemerId'], message: wieLeeg })
    }),
)

/** What came of it: done, no longer needed, or later than was agreed. */
const vervolgen = ['gedaan', 'vervallen', 'later'] as const

export const rondAfspraakAfSchema = withConfirmations(
  z
    .object({
      ...over,
      afspraakId: z.uuid('Laad de pagina opnieuw.'),
      vervolg: z.enum(vervolgen, 'Kies hoe het met de afspraak staat.'),
      resultaat: guardedText({
        label: 'Wat is er gebeurd?',
        max: 500,
        leeg: 'Schrijf op wat er is gebeurd.',
      }),
      datum: z.preprocess((value) => value || undefined, komendeDag('Kies de nieuwe datum.', now).optional()),
    })
    .superRefine((input, context) => {
      if (input.vervolg === 'later' && !input.datum)
        context.addIssue({ code: 'custom', path: ['datum'], message: 'Kies de nieuwe datum.' })
    }),
)

export type MaakAfspraak = z.output<typeof maakAfspraakSchema>
export type RondAfspraakAf = z.output<typeof rondAfspraakAfSchema>
