'use client'

import { useField } from './context'
import { describedBy, Field, type FieldProps } from './Field'
import type { Option } from './options'

interface SelectProps extends FieldProps {
  options: readonly Pick<Option, 'value' | 'label'>[]
  initial?: string | undefined
  /** The first, empty choice ("Alle tafels", "Kies een gemeente"). */
  emptyLabel?: string | undefined
}

export function Select({ name, options, initial, emptyLabel, ...field }: SelectProps) {
  const { id, values, error } = useField(name, initial)
  return (
    <Field {...field} id={id} error={error}>
      <select
        className="utrecht-select utrecht-select--html-select"
        id={id}
        name={name}
        defaultValue={values[0]}
        aria-describedby={describedBy(id, field.hint, error)}
        aria-invalid={error ? true : undefined}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
