'use client'

import { createContext, useContext } from 'react'
import { emptyFormState, type FormState } from '@/domain/formState'

interface FormContextValue {
  formId: string
  state: FormState
}

export const FormContext = createContext<FormContextValue>({ formId: '', state: emptyFormState })

interface FieldState {
  id: string
  values: string[]
  error: string | undefined
}

/** The id of a field: unique on pages with more than one form, and the target of the error summary. */
export function fieldId(formId: string, name: string): string {
  return formId ? `${formId}-${name}` : name
}

/** `initial` counts until the form has values: after an error an unticked box has to stay unticked. */
export function useField(name: string, initial: string | readonly string[] = []): FieldState {
  const { formId, state } = useContext(FormContext)
  const filled = Object.keys(state.values).length > 0
  const value = (filled ? state.values[name] : initial) ?? []
  return {
    id: fieldId(formId, name),
    values: typeof value === 'string' ? [value] : [...value],
    error: state.errors[name],
  }
}
