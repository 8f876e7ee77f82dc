import { z } from 'zod'
import { vervolgVelden } from '@/domain/aanmelding/vervolgVelden'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'
import { tafelSlugs } from '@/domain/routering/tafels'
import { komendeDag } from '@/domain/termijn/komendeDag'
import { now } from '@/server/clock'
import { casusIdSchema } from './schema'

/** Scaling down asks everything that whoever goes on must know. Empty `naarTafel`: back to the gemeente. */
export const afschaalVelden = {
  naarTafel: z
    .union([z.enum(tafelSlugs), z.literal('')], 'Kies waar de casus naartoe gaat.')
    .optional()
    .transform((tafel) => tafel || null),
  reden: guardedText({
    label: 'Waarom kan de casus terug?',
    max: 800,
    leeg: 'Schrijf op waarom de casus terug kan.',
  }),
  regie: guardedText({ label: 'Wie houdt de regie?', max: 200, leeg: 'Vul in wie de regie houdt.' }),
  vangnet: guardedText({
    label: 'Wat is het vangnet?',
    max: 800,
    leeg: 'Schrijf op wat er gebeurt als het weer misgaat.',
  }),
  inwonerInformeert: guardedText({
    label: 'Wie vertelt het de inwoner?',
    max: 200,
    leeg: 'Vul in wie het de inwoner vertelt.',
  }),
}

export const schaalAfSchema = withConfirmations(
  z.object({
    casusId: casusIdSchema,
    ...afschaalVelden,
    ...vervolgVelden,
    vervolgDatum: komendeDag('Kies wanneer de casus weer wordt bekeken.', now),
  }),
)

export type SchaalAf = z.output<typeof schaalAfSchema>
