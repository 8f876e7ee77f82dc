import type { FormState } from '@/domain/formState'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { TextField } from '@/ui/form/TextField'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'
import { nodigUitAction } from '../actions'
import { BeheerKop } from './BeheerKop'
import { type OrganisatieKeuze, PlaatsVelden } from './PlaatsVelden'

const titel = 'Nodig iemand uit'

interface NieuwPaginaProps {
  organisaties: readonly OrganisatieKeuze[]
  typed: FormState['values'] | undefined
}

export function NieuwPagina({ organisaties, typed }: NieuwPaginaProps) {
  return (
    <>
      <BeheerKop crumbs={[{ label: 'Accounts', href: '/beheer/accounts' }]} titel={titel} />
      <Lead>
        Deze persoon krijgt een mail met een link om zelf een wachtwoord te kiezen. De link werkt zeven dagen.
      </Lead>
      <p>
        Staat de organisatie er niet bij?{' '}
        <TextLink href="/beheer/organisaties/nieuw">Voeg die eerst toe</TextLink>.
      </p>
      <ActionForm action={nodigUitAction} title={titel} ownsTitle typed={typed}>
        <TextField name="naam" label="Naam" autoComplete="off" />
        <TextField name="email" type="email" label="E-mailadres" autoComplete="off" />
        <PlaatsVelden organisaties={organisaties} />
        <SubmitOrBack submit="Verstuur de uitnodiging" back="/beheer/accounts" />
      </ActionForm>
    </>
  )
}
