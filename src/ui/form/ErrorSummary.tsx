'use client'

import { useEffect, useRef } from 'react'
import { fieldId } from './context'

interface ErrorSummaryProps {
  formId: string
  errors: Readonly<Record<string, string>>
}

/** Without JavaScript only this attribute moves the focus to the errors; after a full page load that is what people expect. */
const focusOnLoad = { autoFocus: true, tabIndex: -1 }

export function ErrorSummary({ formId, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const messages = Object.entries(errors)
  useEffect(() => {
    if (Object.keys(errors).length > 0) box.current?.focus()
  }, [errors])
  if (messages.length === 0) return null
  const headingId = fieldId(formId, 'fouten')
  return (
    <div className="fouten" ref={box} role="alert" aria-labelledby={headingId} {...focusOnLoad}>
      <h2 id={headingId}>
        {messages.length === 1 ? 'Er is iets niet goed ingevuld' : 'Er zijn dingen niet goed ingevuld'}
      </h2>
      <ul>
        {messages.map(([name, message]) => (
          <li key={name}>{name === '' ? message : <a href={`#${fieldId(formId, name)}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
