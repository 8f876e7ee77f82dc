'use client'

import { fieldId } from './context'

interface ErrorSummaryProps {
  formId: string
  errors: Readonly<Record<string, string>>
}

/** The page is loaded anew, and people expect to begin at what went wrong. */
const focusOnLoad = { autoFocus: true, tabIndex: -1 }

export function ErrorSummary({ formId, errors }: ErrorSummaryProps) {
  const messages = Object.entries(errors)
  if (messages.length === 0) return null
  const headingId = fieldId(formId, 'fouten')
  return (
    <div className="fouten" role="alert" aria-labelledby={headingId} {...focusOnLoad}>
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
