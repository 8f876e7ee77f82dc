'use client'

import type { ReactNode } from 'react'
import type { FormState } from '@/domain/formState'
import { FormBody } from './FormBody'

interface StaticFormProps {
  action: string
  state: FormState
  hidden?: Readonly<Record<string, string>> | undefined
  /** Needed when a page has more than one form. */
  id?: string | undefined
  children: ReactNode
}

/** A plain POST form: the server answers with the same page, the values and the errors. No JavaScript anywhere. */
export function StaticForm({ action, state, hidden, id = '', children }: StaticFormProps) {
  return (
    <form className="formulier" method="post" action={action} noValidate>
      <FormBody formId={id} state={state} hidden={hidden}>
        {children}
      </FormBody>
    </form>
  )
}
