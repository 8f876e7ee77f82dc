import { AppInstellen } from '@/ui/AppInstellen'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { TextField } from '@/ui/form/TextField'
import { koppelAppAction } from '../actions'

const titel = 'Koppel een inlog-app'

interface AppPaginaProps {
  uri: string
  geheim: string
  /** There is an app already: it is asked for a code first. */
  vervangt: boolean
}

export function AppPagina({ uri, geheim, vervangt }: AppPaginaProps) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Mijn account', href: '/account' }, { label: titel }]} />
      <h1>{titel}</h1>
      {vervangt && <p>Uw oude app en uw oude herstelcodes werken daarna niet meer.</p>}
      <AppInstellen uri={uri} geheim={geheim} />
      <ActionForm action={koppelAppAction} title={titel} ownsTitle>
        {vervangt && (
          <TextField
            name="huidig"
            label="Code van uw huidige app"
            hint="Hebt u die niet meer? Vul dan een herstelcode in."
            autoComplete="off"
          />
        )}
        <TextField
          name="code"
          label="Code van de nieuwe app"
          autoComplete="one-time-code"
          inputMode="numeric"
        />
        <SubmitOrBack submit="Koppel deze app" back="/account" />
      </ActionForm>
    </>
  )
}
