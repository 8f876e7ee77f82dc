import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextField } from '@/ui/form/TextField'
import { logInAction } from '../actions'

export function LoginForm({ terug }: { terug: string }) {
  return (
    <ActionForm id="inloggen" action={logInAction} title="Inloggen" ownsTitle hidden={{ terug }}>
      <TextField name="email" type="email" label="E-mailadres" autoComplete="username" />
      <TextField name="wachtwoord" type="password" label="Wachtwoord" autoComplete="current-password" />
      <SubmitButton>Inloggen</SubmitButton>
    </ActionForm>
  )
}
