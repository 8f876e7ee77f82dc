'use client'

import { type ReactNode, useActionState } from 'react'
import { type FormAction, type FormState, formName, typedFor } from '@/domain/formState'
import { FormBody } from './FormBody'
import { FormTitle } from './FormTitle'
import { HiddenField } from './HiddenField'

interface ActionFormProps {
  action: FormAction
  /** The title of the page, shown again as "Fout: ..." when something is wrong. */
  title?: string | undefined
  /** This form is the page: it always gives the page its title. See FormTitle. */
  ownsTitle?: boolean | undefined
  /** Values to begin with: a draft, or what was typed when the session ended. */
  typed?: FormState['values'] | undefined
  hidden?: Readonly<Record<string, string>> | undefined
  /** Needed when a page has more than one form. */
  id?: string | undefined
  children: ReactNode
}

/** A form on a server action: posted by the browser itself, answered with a page (decision 009). */
export function ActionForm({
  action,
  title,
  ownsTitle = false,
  typed,
  hidden,
  id = '',
  children,
}: ActionFormProps) {
  const [state, submit] = useActionState(action, { values: typedFor(id, typed), errors: {} })
  return (
    <form className="formulier" action={submit} noValidate>
      {title && <FormTitle title={title} errors={state.errors} always={ownsTitle} />}
      {id && <HiddenField name={formName} value={id} />}
      <FormBody formId={id} state={state} hidden={hidden}>
        {children}
      </FormBody>
    </form>
  )
}
