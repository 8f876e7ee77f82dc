import { z } from 'zod'
import { confirmationOf } from './confirmation'
import { vindHerleidbaar } from './herleidbaar'
import { meldingen } from './meldingen'

type TextRule = {
  /** As shown above the field. */
  readonly label: string
  readonly max: number
  /** The message when it is empty; without one it may stay empty. */
  readonly leeg?: string | undefined
}

const confirmed = 'ja'

type Posted = { readonly text: string; readonly isConfirmed: boolean }

const postedSchema = z.union([
  z.strictObject({ text: z.string(), isConfirmed: z.literal(true) }),
  z.string().transform((text): Posted => ({ text, isConfirmed: false })),
])

/** Brings each text and its confirmation together, so that one rule per field sees both. */
export function withConfirmations<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((posted) => {
    const values = z.record(z.string(), z.unknown()).catch({}).parse(posted)
    const pairs = Object.entries(values).map(([name, text]) => [
      name,
      values[confirmationOf(name)] === confirmed ? { text, isConfirmed: true } : text,
    ])
    return Object.fromEntries(pairs)
  }, schema)
}

/** A free text that was read for identifying information: what blocks is refused, what warns has to be confirmed. */
export const guardedText = (rule: TextRule) =>
  postedSchema.catch({ text: '', isConfirmed: false }).transform((posted, context) => {
    const text = posted.text.replace(/\r\n?/g, '\n').trim()
    const message = objection(text, posted.isConfirmed, rule)
    if (message !== undefined) context.addIssue({ code: 'custom', message })
    return text
  })

function objection(text: string, isConfirmed: boolean, { label, max, leeg }: TextRule): string | undefined {
  if (text === '') return leeg
  if (text.length > max) {
    return `Maak de tekst bij ‘${label}’ korter. Er mogen ${max} tekens staan. Nu zijn het er ${text.length}.`
  }
  const found = meldingen(vindHerleidbaar(text))
  const blocking = found.filter(({ soort }) => soort === 'blokkeert')
  const [first] = blocking.length > 0 || isConfirmed ? blocking : found
  return first && `Bij ‘${label}’: ${first.melding}`
}

/**
 * A line in which nobody is described, such as where people meet or what an organisation is called: what looks like a name is normal
 * there, so only what certainly points to a person is refused.
 */
export const guardedLine = ({ label, max, leeg }: TextRule) =>
  z
    .string()
    .trim()
    .catch('')
    .transform((text, context) => {
      const message = objection(text, true, { label, max, leeg })
      if (message !== undefined) context.addIssue({ code: 'custom', message })
      return text
    })

const isLeeg = (posted: unknown): boolean => typeof posted === 'string' && posted.trim() === ''

/** A text that may stay empty, but is read like every other one when it is not. */
export const nietVerplicht = (tekst: ReturnType<typeof guardedText>) =>
  z
    .unknown()
    .transform((posted, context): string | undefined => {
      if (isLeeg(posted)) return undefined
      const read = tekst.safeParse(posted)
      for (const { message } of read.error?.issues ?? []) context.addIssue({ code: 'custom', message })
      return read.data
    })
    .optional()
