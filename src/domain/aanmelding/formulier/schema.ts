import { z } from 'zod'
import { controleerStap, type Strengheid } from './controle'
import { type Formulier, type Stap, type StapId, stapIds, stappen, stapVan } from './formulier'
import { leesStap } from './lees'

const invoer = z.record(z.string(), z.unknown())

const checked = (checkedStappen: readonly Stap[], strengheid: Strengheid) =>
  invoer.transform((posted, context): Formulier => {
    for (const stap of checkedStappen) {
      for (const { veld, melding } of controleerStap(stap, posted, strengheid)) {
        context.addIssue({ code: 'custom', path: [veld], message: melding })
      }
    }
    return answersOf(checkedStappen, posted)
  })

function answersOf(someStappen: readonly Stap[], posted: z.output<typeof invoer>): Formulier {
  const answers = someStappen.map((stap) => leesStap(stap, posted))
  return { ...Object.assign({}, ...answers), bevestigd: answers.flatMap((part) => part.bevestigd ?? []) }
}

/**
 * The posted values of one step (texts and lists; `bevestigd` names the fields that were confirmed) to answers.
 * As `concept` it may be incomplete, but identifying text is refused all the same.
 */
export const stapSchema = (id: StapId, strengheid: Strengheid = 'volledig') =>
  checked([stapVan(id)], strengheid)

/** The whole form, at Versturen. */
export const formulierSchema = checked(stappen, 'volledig')

/** A draft as it was stored: whatever is not, or no longer, an answer to a question is left out. Never refuses. */
export const conceptSchema = invoer.catch({}).transform((stored): Formulier => answersOf(stappen, stored))

/** One posted step that names itself in `stap`: the step and its checked answers. */
export const inzendingSchema = z
  .looseObject({ stap: z.enum(stapIds), bewaren: z.enum(['concept', 'volledig']).default('volledig') })
  .transform(({ stap, bewaren, ...posted }, context) => {
    const answers = stapSchema(stap, bewaren).safeParse(posted)
    for (const { path, message } of answers.error?.issues ?? []) {
      context.addIssue({ code: 'custom', path: [...path], message })
    }
    return { stap, antwoorden: answers.data ?? {} }
  })
