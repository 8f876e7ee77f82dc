'use client'

import { useField } from './context'
import { describedBy, Field, type FieldProps } from './Field'

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'search' | 'email' | 'tel' | 'password' | 'url' | undefined
  initial?: string | undefined
  autoComplete?: string | undefined
  maxLength?: number | undefined
  inputMode?: 'numeric' | 'text' | undefined
}

export function TextField({
  name,
  initial,
  type = 'text',
  autoComplete,
  maxLength,
  inputMode,
  ...field
}: TextFieldProps) {
  const { id, values, error } = useField(name, initial)
  return (
    <Field {...field} id={id} error={error}>
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        name={name}
        type={type}
        defaultValue={type === 'password' ? undefined : values[0]}
        autoComplete={autoComplete}
        maxLength={maxLength}
        inputMode={inputMode}
        aria-describedby={describedBy(id, field.hint, error)}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  )
}
