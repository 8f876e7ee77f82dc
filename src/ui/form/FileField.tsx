'use client'

import { useField } from './context'
import { describedBy, Field, type FieldProps } from './Field'

interface FileFieldProps extends FieldProps {
  /** What the window of the browser offers first; the server decides by itself. */
  accept: string
}

/** One file. A browser never gives a chosen file back, so after an error it has to be chosen again. */
export function FileField({ name, accept, ...field }: FileFieldProps) {
  const { id, error } = useField(name)
  return (
    <Field {...field} id={id} error={error}>
      <input
        className="bestand"
        id={id}
        name={name}
        type="file"
        accept={accept}
        aria-describedby={describedBy(id, field.hint, error)}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  )
}
