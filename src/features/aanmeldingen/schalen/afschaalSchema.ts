import { z } from 'zod'
import { eigenaars } from '@/domain/aanmelding/uitkomst'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'
import { tafelSlugs } from '@/domain/routering/tafels'
import { now } from '@/server/clock'
import { casusIdSchema } from './schema'

const year = 366 * 86_400_000
const kiesDatum = 'Kies wanneer de casus weer wordt bekeken.'

function isKomend(day: Date): boolean {
  const away = day.getTime() - now().getTime()
  return away > -86_400_000 && away < year
}

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
    vervolgStap: guardedText({
      label: 'Wat is de volgende stap?',
      max: 300,
      leeg: 'Vul de volgende stap in.',
    }),
    vervolgEigenaar: z.enum(eigenaars, 'Kies wie de volgende stap zet.'),
    vervolgDatum: z.iso
      .date(kiesDatum)
      .transform((text) => new Date(text))
      .refine(isKomend, 'Kies een datum in het komende jaar.'),
  }),
)

export type SchaalAf = z.output<typeof schaalAfSchema>
