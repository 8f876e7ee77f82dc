import type { ReactNode } from 'react'
import { type ButtonKind, buttonClass } from '../ButtonLink'

interface SubmitButtonProps {
  kind?: ButtonKind | undefined
  /** For a form with more than one button. */
  name?: string | undefined
  value?: string | undefined
  children: ReactNode
}

/** Says that it is busy once it is pressed (src/browser/busyButtons.ts). */
export function SubmitButton({ kind = 'primary', name, value, children }: SubmitButtonProps) {
  return (
    <button className={`${buttonClass(kind)} utrecht-button--submit`} type="submit" name={name} value={value}>
      {children}
    </button>
  )
}
