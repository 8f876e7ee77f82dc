'use client'

import type { ReactNode } from 'react'
import type { FormState } from '@/domain/formState'
import { FormContext } from './context'

interface FilterFormProps {
  /** The address of the page itself; the choices become its query. */
  action: string
  values: FormState['values']
  /** Shown when something is filtered. */
  resetHref?: string | undefined
  submitLabel?: string | undefined
  label?: string | undefined
  children: ReactNode
}

/** A GET form: the choices live in the address and work without JavaScript. */
export function FilterForm({
  action,
  values,
  resetHref,
  submitLabel = 'Toon',
  label = 'Filter',
  children,
}: FilterFormProps) {
  return (
    <search>
      <form className="filters" action={action} aria-label={label}>
        <FormContext value={{ formId: 'filter', state: { values, errors: {} } }}>{children}</FormContext>
        <button className="utrecht-button utrecht-button--primary-action" type="submit">
          {submitLabel}
        </button>
        {resetHref && (
          <a className="nl-link filters__wis" href={resetHref}>
            Wis filters
          </a>
        )}
      </form>
    </search>
  )
}
