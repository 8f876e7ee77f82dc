'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonKind, buttonClass } from '../ButtonLink'

interface SubmitButtonProps {
  kind?: ButtonKind | undefined
  /** For a form with more than one button. */
  name?: string | undefined
  value?: string | undefined
  children: ReactNode
}

/** Never disabled: a second press is caught by the server. It only says that it is busy. */
export function SubmitButton({ kind = 'primary', name, value, children }: SubmitButtonProps) {
  const { pending } = useFormStatus()
  return (
    <button
      className={`${buttonClass(kind)} utrecht-button--submit`}
      type="submit"
      name={name}
      value={value}
      aria-busy={pending || undefined}
    >
      {pending ? 'Een ogenblik…' : children}
    </button>
  )
}
