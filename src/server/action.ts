import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { Actor } from '@/domain/access/actor'
import { may, type Permission } from '@/domain/access/permissions'
import { type FormAction, type FormState, typedIn, valuesOf } from '@/domain/formState'
import type { Result } from '@/domain/result'
import { leesTekstbestand } from '@/domain/tekstbestand'
import { recordDenied } from './audit'
import { currentPath, findCurrentActor, readSessionCookie } from './auth/currentActor'
import { isUnavailable } from './db/outage'
import { declared } from './declaredAccess'
import { dropTypedForm, keepTypedForm } from './typedForm'

type Values = FormState['values']

type Definition<Schema extends z.ZodType, Reason extends string> = {
  readonly schema: Schema
  /** A file field and the text field that its text goes into: so it is checked, and given back, like what is typed. */
  readonly files?: Readonly<Record<string, string>>
  /** A refusal without a Dutch message does not compile. */
  readonly messages: Readonly<Record<Reason, string>>
}

type ActionDefinition<Schema extends z.ZodType, Reason extends string> = Definition<Schema, Reason> & {
  readonly permission: Permission
  /** Does the act; the value is the path of the page that comes next. `posted` holds what is no text: a file. */
  readonly run: (actor: Actor, input: z.output<Schema>, posted: FormData) => Promise<Result<string, Reason>>
}

/**
 * The one way for a signed-in form to change something: who may, what is posted, what is answered.
 * Works the same with and without JavaScript; typed values come back with every error, and survive an ended session.
 */
export function defineAction<Schema extends z.ZodType, Reason extends string>(
  definition: ActionDefinition<Schema, Reason>,
): FormAction {
  const act: FormAction = async (_previous, data) => {
    const values = { ...valuesOf(data), ...(await textsOf(data, definition.files)) }
    return untilRedirect(values, async () => {
      const pad = await currentPath()
      const actor = await findCurrentActor()
      if (!actor) return toLogin(pad, typedIn(data, values))
      if (!may(actor.rol, definition.permission)) {
        await recordDenied(actor, definition.permission)
        return withError(values, 'U hebt geen toegang tot deze handeling.')
      }
      const outcome = await handle(definition, values, (input) => definition.run(actor, input, data))
      if (typeof outcome === 'string') await dropTypedForm(actor, pad)
      return outcome
    })
  }
  return declared(act, { access: definition.permission, schema: definition.schema })
}

type PublicDefinition<Schema extends z.ZodType, Reason extends string> = Definition<Schema, Reason> & {
  readonly run: (input: z.output<Schema>) => Promise<Result<string, Reason>>
}

/** A form that a bezoeker may post, such as the login form. */
export function definePublicAction<Schema extends z.ZodType, Reason extends string>(
  definition: PublicDefinition<Schema, Reason>,
): FormAction {
  const act: FormAction = async (_previous, data) => {
    const values = valuesOf(data)
    return untilRedirect(values, () => handle(definition, values, definition.run))
  }
  return declared(act, { access: 'openbaar', schema: definition.schema })
}

/** A path becomes a redirect; when the database does not answer, the form comes back with everything that was typed. */
async function untilRedirect(values: Values, work: () => Promise<FormState | string>): Promise<FormState> {
  const outcome = await work().catch((error: unknown) => {
    if (isUnavailable(error)) return withError(values, databaseDown)
    throw error
  })
  return typeof outcome === 'string' ? redirect(outcome) : outcome
}

const databaseDown =
  'De database is even niet bereikbaar. Er is niets opgeslagen. Uw tekst staat hier nog. Probeer het over een paar minuten opnieuw.'

/** Checks the input and runs; a path means that it was accepted. */
async function handle<Schema extends z.ZodType, Reason extends string>(
  { schema, messages }: Definition<Schema, Reason>,
  values: Values,
  run: (input: z.output<Schema>) => Promise<Result<string, Reason>>,
): Promise<FormState | string> {
  const input = schema.safeParse(values)
  if (!input.success) return { values, errors: fieldErrors(input.error) }
  const result = await run(input.data)
  return result.ok ? result.value : withError(values, messages[result.reason])
}

const withError = (values: Values, message: string): FormState => ({ values, errors: { '': message } })

/** The first message per field, in the order of the form. */
function fieldErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) errors[issue.path.map(String).join('.')] ??= issue.message
  return errors
}

/** The texts of the files that were chosen, by the field that they go into. */
async function textsOf(data: FormData, files: Readonly<Record<string, string>> = {}): Promise<Values> {
  const texts: Values = {}
  for (const [name, field] of Object.entries(files)) {
    const file = data.get(name)
    if (file instanceof File && file.size > 0)
      texts[field] = leesTekstbestand(new Uint8Array(await file.arrayBuffer()))
  }
  return texts
}

async function toLogin(pad: string, typed: Values): Promise<string> {
  const cookie = await readSessionCookie()
  if (cookie) await keepTypedForm({ rol: 'verlopen', accountId: cookie.accountId }, pad, typed)
  return `/inloggen?verlopen=ja&terug=${encodeURIComponent(pad)}`
}
