'use client'

import type { ReactNode } from 'react'
import type { FormState } from '@/domain/formState'
import { FormContext } from './context'
import { ErrorSummary } from './ErrorSummary'
import { HiddenField } from './HiddenField'

interface FormBodyProps {
  formId: string
  state: FormState
  hidden?: Readonly<Record<string, string>> | undefined
  children: ReactNode
}

/** What both kinds of form share. */
export function FormBody({ formId, state, hidden = {}, children }: FormBodyProps) {
  return (
    <FormContext value={{ formId, state }}>
      {Object.entries(hidden).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <ErrorSummary formId={formId} errors={state.errors} />
      {children}
    </FormContext>
  )
}
