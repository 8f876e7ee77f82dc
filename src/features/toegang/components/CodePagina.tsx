import { ButtonRow } from '@/ui/ButtonLink'
import { Details } from '@/ui/Details'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextField } from '@/ui/form/TextField'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'
import { geefCodeAction } from '../actions'

/** Step two of signing in. One field takes both: somebody who lost the phone should not have to look for another page. */
export function CodePagina() {
  return (
    <>
      <h1>Vul uw code in</h1>
      <Lead>Uw wachtwoord klopt. Open de inlog-app op uw telefoon en neem de code over.</Lead>
      <ActionForm action={geefCodeAction} title="Vul uw code in" ownsTitle>
        <TextField name="code" label="Code van zes cijfers" autoComplete="one-time-code" inputMode="text" />
        <ButtonRow>
          <SubmitButton>Inloggen</SubmitButton>
          <TextLink href="/inloggen">Terug</TextLink>
        </ButtonRow>
      </ActionForm>
      <Details summary="Ik heb mijn telefoon niet bij me">
        <p>
          Vul in hetzelfde vak een van uw herstelcodes in. Die kreeg u toen u de app instelde. Elke code werkt
          één keer.
        </p>
        <p>
          Hebt u ook geen herstelcodes? Vraag de beheerder van het portaal om uw inlog-app los te koppelen.
        </p>
      </Details>
    </>
  )
}
