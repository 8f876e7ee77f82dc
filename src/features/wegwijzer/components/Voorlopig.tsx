import { emptyFormState } from '@/domain/formState'
import type { Antwoorden } from '@/domain/wegwijzer/antwoordvelden'
import { Alert } from '@/ui/Alert'
import { StaticForm } from '@/ui/form/StaticForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Antwoordvelden } from './Antwoordvelden'

/** Some questions are still open, and could change the advice. */
export function Voorlopig({ antwoorden }: { antwoorden: Antwoorden }) {
  return (
    <Alert kind="info" title="Dit advies is voorlopig">
      <p>Er zijn nog vragen open. Die kunnen het advies veranderen.</p>
      <StaticForm action="/wegwijzer" state={emptyFormState} id="verder">
        <Antwoordvelden antwoorden={antwoorden} />
        <SubmitButton kind="secondary">Ga verder met de vragen</SubmitButton>
      </StaticForm>
    </Alert>
  )
}
