import { ButtonLink, ButtonRow } from '../ButtonLink'
import { SubmitButton } from './SubmitButton'

interface SubmitOrBackProps {
  /** What the form does, on its button. */
  submit: string
  /** Address one comes back to without doing it. */
  back: string
  backLabel?: string | undefined
}

/** The end of a form with one act: do it, or go back and do nothing. */
export function SubmitOrBack({ submit, back, backLabel = 'Terug' }: SubmitOrBackProps) {
  return (
    <ButtonRow>
      <SubmitButton>{submit}</SubmitButton>
      <ButtonLink kind="secondary" href={back}>
        {backLabel}
      </ButtonLink>
    </ButtonRow>
  )
}
