import { z } from 'zod'
import { guardedLine } from '@/domain/privacy/guardedText'
import { isTijd } from '@/domain/termijn/kloktijd'

// What the forms about meetings ask alike.

const isLeeg = (posted: unknown) =>
  posted === undefined || (typeof posted === 'string' && posted.trim() === '')

/** An optional field: what is empty becomes `leeg`. */
export const leegIs = <S extends z.ZodType, L>(leeg: L, schema: S) =>
  z
    .preprocess((posted) => (isLeeg(posted) ? undefined : posted), schema.optional())
    .transform((value) => value ?? leeg)

/** A whole number as somebody types it. */
export const geheel = (min: number, max: number, melding: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, melding)
    .transform(Number)
    .refine((n) => n >= min && n <= max, melding)

export const plaats = guardedLine({ label: 'Plaats', max: 150, leeg: 'Vul in: Plaats.' })

export const duur = geheel(5, 480, 'Vul bij de duur een aantal minuten in, van 5 tot en met 480.')
export const plekken = leegIs(
  null,
  geheel(1, 50, 'Vul bij de plekken een getal in van 1 tot en met 50, of laat het leeg.'),
)
export const link = leegIs(
  null,
  z
    .url({
      protocol: /^https$/,
      error: 'Vul bij de videolink een adres in dat begint met https://, of laat het leeg.',
    })
    .max(500),
)
export const tijd = z.string().catch('').refine(isTijd, 'Vul een tijd in, bijvoorbeeld 10.00.')

export const wanneerEnWaar = {
  datum: z.iso.date('Kies de datum van het overleg.'),
  tijd,
  duur,
  plaats,
  link,
  plekken,
  /** Empty: the term of the table decides. */
  inleveren: leegIs(null, z.iso.date('Kies een datum voor de uiterste inlevering, of laat het leeg.')),
}
