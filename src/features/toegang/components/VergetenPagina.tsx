import { Alert } from '@/ui/Alert'
import { ButtonRow } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { FormTitle } from '@/ui/form/FormTitle'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextField } from '@/ui/form/TextField'
import { TextLink } from '@/ui/TextLink'
import { wachtwoordVergetenAction } from '../actions'

const titel = 'Wachtwoord vergeten'

export function VergetenPagina({ gedaan }: { gedaan: boolean }) {
  return (
    <>
      <h1>{titel}</h1>
      {gedaan ? (
        <>
          <FormTitle title={titel} errors={{}} always />
          <Alert kind="info" title="Kijk in uw mail" live>
            <p>
              Hoort er een account bij dit e-mailadres? Dan krijgt u binnen enkele minuten een mail met een
              link. De link werkt één uur.
            </p>
            <p>Geen mail? Kijk bij ongewenste mail, of vraag de beheerder van het portaal.</p>
          </Alert>
          <p>
            <TextLink href="/inloggen">Terug naar inloggen</TextLink>
          </p>
        </>
      ) : (
        <>
          <p>Vul het e-mailadres in waarmee u inlogt. U krijgt een link om een nieuw wachtwoord te kiezen.</p>
          <ActionForm action={wachtwoordVergetenAction} title={titel} ownsTitle>
            <TextField name="email" type="email" label="E-mailadres" autoComplete="username" />
            <ButtonRow>
              <SubmitButton>Stuur mij een link</SubmitButton>
              <TextLink href="/inloggen">Terug</TextLink>
            </ButtonRow>
          </ActionForm>
        </>
      )}
    </>
  )
}
