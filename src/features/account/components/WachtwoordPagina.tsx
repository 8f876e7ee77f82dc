import { wachtwoordHint } from '@/domain/access/loginMessages'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { TextField } from '@/ui/form/TextField'
import { wijzigWachtwoordAction } from '../actions'

const titel = 'Wijzig uw wachtwoord'

export function WachtwoordPagina() {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Mijn account', href: '/account' }, { label: titel }]} />
      <h1>{titel}</h1>
      <ActionForm action={wijzigWachtwoordAction} title={titel} ownsTitle>
        <TextField name="huidig" type="password" label="Huidig wachtwoord" autoComplete="current-password" />
        <TextField
          name="wachtwoord"
          type="password"
          label="Nieuw wachtwoord"
          hint={wachtwoordHint}
          autoComplete="new-password"
        />
        <TextField
          name="herhaald"
          type="password"
          label="Nieuw wachtwoord nog een keer"
          autoComplete="new-password"
        />
        <SubmitOrBack submit="Wijzig mijn wachtwoord" back="/account" />
      </ActionForm>
    </>
  )
}
