'use client'

import type { ReactNode } from 'react'

/** What every field can be given. A field is required unless it says otherwise. */
export interface FieldProps {
  name: string
  label: string
  hint?: ReactNode
  optional?: boolean | undefined
  /** The label is the question of the page: its h1. */
  question?: boolean | undefined
}

interface FrameProps extends Pick<FieldProps, 'label' | 'hint' | 'optional' | 'question'> {
  id: string
  error: string | undefined
  children: ReactNode
}

export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-fout` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Label, hint and error around one control. */
export function Field({ id, label, hint, optional, question, error, children }: FrameProps) {
  const classes = ['utrecht-form-field', error && 'utrecht-form-field--invalid', question && 'vraag']
  const labelElement = (
    <label className="utrecht-form-label utrecht-form-field__label" htmlFor={id}>
      {label} {optional && <small>(niet verplicht)</small>}
    </label>
  )
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      {question ? <h1>{labelElement}</h1> : labelElement}
      <FieldTexts id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}

export function FieldTexts({ id, hint, error }: Pick<FrameProps, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <div className="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="utrecht-form-field-error-message" id={`${id}-fout`}>
          <span className="alleen-voorlezen">Fout: </span>
          {error}
        </p>
      )}
    </>
  )
}
