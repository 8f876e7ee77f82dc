import type { FormState } from '@/domain/formState'
import { pageTitle } from './pageTitle'

interface FormTitleProps {
  title: string
  errors: FormState['errors']
  always: boolean
}

/**
 * Next cannot know the state of a form when it makes the title of a page. React lifts this title into the head:
 * in a running page before the one that is there, but in HTML from the server after it, where browsers ignore it.
 * So a form that is the whole page gives the only title (`always`); then "Fout:" is right without JavaScript too.
 */
export function FormTitle({ title, errors, always }: FormTitleProps) {
  if (!always && Object.keys(errors).length === 0) return null
  const text = pageTitle(title, errors)
  return <title key={text}>{text}</title>
}
