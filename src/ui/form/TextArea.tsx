'use client'

import { useField } from './context'
import { describedBy, Field, type FieldProps } from './Field'
import { type Melding, type TextCheck, useLiveCheck } from './liveCheck'

interface TextAreaProps extends FieldProps {
  initial?: string | undefined
  rows?: number | undefined
  /** Said in the hint and checked on the server; nobody is cut off while typing. */
  maxCharacters?: number | undefined
  check?: TextCheck | undefined
}

export function TextArea({ name, initial, rows = 5, maxCharacters, check, hint, ...field }: TextAreaProps) {
  const { id, values, error } = useField(name, initial)
  const [meldingen, setText] = useLiveCheck(check)
  const limit = maxCharacters === undefined ? undefined : `Gebruik niet meer dan ${maxCharacters} tekens.`
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
        onChange={check && ((event) => setText(event.target.value))}
        aria-describedby={describedBy(id, fullHint, error)}
        aria-invalid={error ? true : undefined}
      />
      {check && <Meldingen meldingen={meldingen} />}
    </Field>
  )
}

function Meldingen({ meldingen }: { meldingen: readonly Melding[] }) {
  return (
    <div className="meldingen" aria-live="polite">
      {meldingen.map(({ soort, melding }) => (
        <p key={melding} className={soort === 'blokkeert' ? 'tint-spoed' : 'tint-let-op'}>
          <strong>{soort === 'blokkeert' ? 'Dit kan niet: ' : 'Let op: '}</strong>
          {melding}
        </p>
      ))}
    </div>
  )
}
