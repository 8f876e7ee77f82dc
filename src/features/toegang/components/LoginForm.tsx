import { ButtonRow } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextField } from '@/ui/form/TextField'
import { TextLink } from '@/ui/TextLink'
import { logInAction } from '../actions'

export function LoginForm({ terug }: { terug: string }) {
  return (
    <ActionForm id="inloggen" action={logInAction} title="Inloggen" ownsTitle hidden={{ terug }}>
      <TextField name="email" type="email" label="E-mailadres" autoComplete="username" />
      <TextField name="wachtwoord" type="password" label="Wachtwoord" autoComplete="current-password" />
      <ButtonRow>
        <SubmitButton>Inloggen</SubmitButton>
        <TextLink href="/inloggen/wachtwoord-vergeten">Wachtwoord vergeten?</TextLink>
      </ButtonRow>
    </ActionForm>
  )
}
