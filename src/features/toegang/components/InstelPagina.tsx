import { AppInstellen } from '@/ui/AppInstellen'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextField } from '@/ui/form/TextField'
import { Lead } from '@/ui/Lead'
import { stelTweedeFactorInAction } from '../actions'

/** Setting up the second factor, once, between the first password and the portal. */
export function InstelPagina({ uri, geheim }: { uri: string; geheim: string }) {
  return (
    <>
      <h1>Stel uw inlog-app in</h1>
      <Lead>
        In het portaal staan gevoelige casussen. Daarom logt u in met uw wachtwoord én een code op uw
        telefoon. U stelt dit één keer in.
      </Lead>
      <AppInstellen uri={uri} geheim={geheim} />
      <ActionForm action={stelTweedeFactorInAction} title="Stel uw inlog-app in" ownsTitle>
        <TextField
          name="code"
          label="Code van zes cijfers"
          autoComplete="one-time-code"
          inputMode="numeric"
        />
        <SubmitButton>Controleer de code</SubmitButton>
      </ActionForm>
    </>
  )
}
