import { z } from 'zod'
import { guardedLine, guardedText, nietVerplicht, withConfirmations } from '@/domain/privacy/guardedText'
import { isTijd, momentVan } from '@/domain/termijn/kloktijd'
import { now } from '@/server/clock'
import { over } from '../over'

/** How long such an overleg may last (minutes). */
export const duren = ['30', '45', '60', '90', '120'] as const

const year = 366 * 86_400_000

const wanneer = z.object({
  ...over,
  datum: z.iso.date('Kies de datum van het overleg.'),
  tijd: z.string().catch('').refine(isTijd, 'Vul een tijd in, bijvoorbeeld 10.00.'),
  duur: z.enum(duren, 'Kies hoe lang het overleg duurt.').transform(Number),
  plaats: guardedLine({ label: 'Plaats', max: 150, leeg: 'Vul in waar het overleg is.' }),
})

/** The moment that the clock in Twente shows; one that has passed, or lies more than a year away, is refused. */
function metMoment<T extends { datum: string; tijd: string }>(
  { datum, tijd, ...rest }: T,
  context: z.RefinementCtx,
) {
  const moment = momentVan(datum, tijd)
  const away = moment ? moment.getTime() - now().getTime() : 0
  if (moment && away > 0 && away < year) return { ...rest, moment }
  context.addIssue({
    code: 'custom',
    path: ['datum'],
    message: 'Dit moment is al voorbij, of ligt meer dan een jaar verder. Kies een ander moment.',
  })
  return z.NEVER
}

export const nodigUitSchema = withConfirmations(
  wanneer
    .extend({
      ontbreektReden: nietVerplicht(
        guardedText({ label: 'Waarom zijn er lege plekken?', max: 500, leeg: '' }),
      ),
    })
    .transform(metMoment),
)

export const verplaatsSchema = withConfirmations(wanneer.transform(metMoment))

export const zegAfSchema = withConfirmations(
  z.object({
    ...over,
    reden: guardedText({
      label: 'Waarom gaat het niet door?',
      max: 500,
      leeg: 'Schrijf op waarom het overleg niet doorgaat.',
    }),
  }),
)

export type NodigUit = z.output<typeof nodigUitSchema>
export type Verplaats = z.output<typeof verplaatsSchema>
export type ZegAf = z.output<typeof zegAfSchema>
