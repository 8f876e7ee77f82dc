import type { FormState } from '@/domain/formState'
import { pageTitle } from './pageTitle'

interface FormTitleProps {
  title: string
  errors: FormState['errors']
  always: boolean
}

/**
 * Next cannot know the state of a form when it makes the title of a page. React lifts this title into the head, after that
 * one, and the front door keeps the last. A title that depends on what was read can be given here too (`always`).
 */
export function FormTitle({ title, errors, always }: FormTitleProps) {
  if (!always && Object.keys(errors).length === 0) return null
  const text = pageTitle(title, errors)
  return <title key={text}>{text}</title>
}
