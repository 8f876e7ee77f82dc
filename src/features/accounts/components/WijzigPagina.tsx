import type { FormState } from '@/domain/formState'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { TextField } from '@/ui/form/TextField'
import { Lead } from '@/ui/Lead'
import { wijzigAccountAction } from '../actions'
import type { EenAccount } from '../queries'
import { BeheerKop } from './BeheerKop'
import { type OrganisatieKeuze, PlaatsVelden } from './PlaatsVelden'

interface WijzigPaginaProps {
  account: EenAccount
  organisaties: readonly OrganisatieKeuze[]
  typed: FormState['values'] | undefined
}

export function WijzigPagina({ account, organisaties, typed }: WijzigPaginaProps) {
  const { id, naam, rol, organisatieId, tafels } = account
  const pad = `/beheer/accounts/${id}`
  const titel = `Wijzig ${naam}`
  const crumbs = [
    { label: 'Accounts', href: '/beheer/accounts' },
    { label: naam, href: pad },
  ]
  return (
    <>
      <BeheerKop crumbs={crumbs} titel={titel} />
      <Lead>Een andere rol werkt meteen, ook als deze persoon nu is ingelogd.</Lead>
      <ActionForm action={wijzigAccountAction} title={titel} ownsTitle typed={typed} hidden={{ id }}>
        <TextField name="naam" label="Naam" initial={naam} autoComplete="off" />
        <PlaatsVelden organisaties={organisaties} initial={{ rol, organisatieId, tafels }} />
        <SubmitOrBack submit="Bewaar" back={pad} />
      </ActionForm>
    </>
  )
}
