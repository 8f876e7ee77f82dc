'use client'

import { useField } from './context'
import { describedBy, Field, type FieldProps } from './Field'

interface TextAreaProps extends FieldProps {
  initial?: string | undefined
  rows?: number | undefined
  /** Said in the hint and checked on the server; nobody is cut off while typing. */
  maxCharacters?: number | undefined
  /** Read for identifying information while somebody types (src/browser/liveCheck.ts). */
  guarded?: boolean | undefined
}

export function TextArea({ name, initial, rows = 5, maxCharacters, guarded, hint, ...field }: TextAreaProps) {
  const { id, values, error } = useField(name, initial)
  const box = guarded ? `${id}-meldingen` : undefined
  const limit = maxCharacters === undefined ? undefined : `Hoogstens ${maxCharacters} tekens.`
  const fullHint =
    hint && limit ? (
      <>
        {hint} {limit}
      </>
    ) : (
      (hint ?? limit)
    )
  return (
    <Field {...field} hint={fullHint} id={id} error={error}>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        name={name}
        rows={rows}
        defaultValue={values[0]}
        data-meldingen={box}
        aria-describedby={describedBy(id, fullHint, error)}
        aria-invalid={error ? true : undefined}
      />
      {guarded && <div className="meldingen" id={box} aria-live="polite" />}
    </Field>
  )
}
