import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { logUitAction } from '../actions'

export function SignOutForm() {
  return (
    <ActionForm id="uitloggen" action={logUitAction} title="Uitloggen">
      <SubmitButton kind="subtle">Uitloggen</SubmitButton>
    </ActionForm>
  )
}
