import { z } from 'zod'
import { richtingen } from '@/domain/bijeenkomst/agenda'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'
import { tafelSlugs } from '@/domain/routering/tafels'
import { momentVan } from '@/domain/termijn/kloktijd'
import { now } from '@/server/clock'
import { geheel, leegIs, wanneerEnWaar } from './velden'

const opnieuw = 'Laad de pagina opnieuw.'
const tweeJaar = 731 * 86_400_000

type Moment = { datum: string; tijd: string; inleveren: string | null }

/** Brings day and time together; a meeting in the past, or one that closes after it began, is a mistake. */
function metMoment<T extends Moment>({ datum, tijd: uur, inleveren, ...rest }: T, context: z.RefinementCtx) {
  const start = momentVan(datum, uur)
  const away = start ? start.getTime() - now().getTime() : 0
  if (start && (away <= 0 || away > tweeJaar)) {
    const message =
      away <= 0
        ? 'Kies een moment dat nog komt. Dit moment is al voorbij.'
        : 'Kies een moment binnen twee jaar.'
    context.addIssue({ code: 'custom', path: ['datum'], message })
  }
  if (inleveren && inleveren > datum)
    context.addIssue({
      code: 'custom',
      path: ['inleveren'],
      message: 'De uiterste inlevering kan niet na het overleg zijn.',
    })
  if (!start || context.issues.length > 0) return z.NEVER
  const einde = inleveren === null ? null : (momentVan(inleveren, '17.00') ?? start)
  return { ...rest, start, inleveren: einde && einde > start ? start : einde }
}

export const planSchema = z
  .object({
    tafel: z.enum(tafelSlugs, 'Kies een overlegtafel.'),
    ...wanneerEnWaar,
    omDeWeken: leegIs(null, geheel(1, 26, 'Kies hoe vaak het overleg terugkomt.')),
    aantal: leegIs(1, geheel(1, 26, 'Vul in hoeveel bijeenkomsten u plant: een getal van 1 tot en met 26.')),
  })
  .transform(metMoment)

const about = { id: z.uuid(opnieuw), gezien: z.coerce.number(opnieuw).int().min(0) }

export const wijzigSchema = z.object({ ...about, ...wanneerEnWaar }).transform(metMoment)

export const afzegSchema = withConfirmations(
  z.object({
    ...about,
    reden: guardedText({
      label: 'Waarom gaat het overleg niet door?',
      max: 500,
      leeg: 'Schrijf op waarom het overleg niet doorgaat.',
    }),
  }),
)

export const volgordeSchema = z.object({
  bijeenkomst: z.uuid(opnieuw),
  id: z.uuid(opnieuw),
  richting: z.enum(richtingen, opnieuw),
})

export type Plannen = z.output<typeof planSchema>
export type Wijzigen = z.output<typeof wijzigSchema>
export type Afzeggen = z.output<typeof afzegSchema>
export type Verplaatsen = z.output<typeof volgordeSchema>
