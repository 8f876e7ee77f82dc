'use client'

import { useField } from './context'
import { describedBy, Field, type FieldProps } from './Field'

interface DateFieldProps extends FieldProps {
  /** ISO dates: 2026-11-20. */
  initial?: string | undefined
  min?: string | undefined
  max?: string | undefined
}

export function DateField({ name, initial, min, max, ...field }: DateFieldProps) {
  const { id, values, error } = useField(name, initial)
  return (
    <Field {...field} id={id} error={error}>
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        name={name}
        type="date"
        min={min}
        max={max}
        defaultValue={values[0]}
        aria-describedby={describedBy(id, field.hint, error)}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  )
}
