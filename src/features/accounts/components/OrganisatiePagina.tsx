import type { FormState } from '@/domain/formState'
import { gemeenten } from '@/domain/routering/gemeenten'
import { rolnamen } from '@/domain/routering/rolnamen'
import { rollen } from '@/domain/routering/situatie'
import { ActionForm } from '@/ui/form/ActionForm'
import { Select } from '@/ui/form/Select'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { TextField } from '@/ui/form/TextField'
import { bewaarOrganisatieAction } from '../actions'
import { BeheerKop } from './BeheerKop'

interface OrganisatiePaginaProps {
  /** Undefined: a new one. */
  organisatie?: {
    readonly id: string
    readonly naam: string
    readonly soort: string
    readonly gemeenteCode: string | null
  }
  typed: FormState['values'] | undefined
}

const zonderAccount: readonly string[] = ['inwoner', 'naaste']
const soorten = rollen
  .filter((rol) => !zonderAccount.includes(rol))
  .map((rol) => ({ value: rol, label: rolnamen[rol] }))

export function OrganisatiePagina({ organisatie, typed }: OrganisatiePaginaProps) {
  const titel = organisatie ? `Wijzig ${organisatie.naam}` : 'Voeg een organisatie toe'
  return (
    <>
      <BeheerKop
        crumbs={[
          { label: 'Accounts', href: '/beheer/accounts' },
          { label: 'Organisaties', href: '/beheer/organisaties' },
        ]}
        titel={titel}
      />
      <ActionForm
        action={bewaarOrganisatieAction}
        title={titel}
        ownsTitle
        typed={typed}
        hidden={organisatie && { id: organisatie.id }}
      >
        <TextField name="naam" label="Naam" initial={organisatie?.naam} autoComplete="off" />
        <Select
          name="soort"
          label="Wat voor organisatie is dit?"
          options={soorten}
          emptyLabel="Kies een soort"
          initial={organisatie?.soort}
        />
        <Select
          name="gemeenteCode"
          label="Gemeente"
          hint={
            organisatie
              ? 'Wijzigt u de gemeente? Dan gaat dat meteen in voor alle mensen van deze organisatie.'
              : 'De gemeente bepaalt welke casussen de mensen van deze organisatie zien.'
          }
          optional
          options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
          emptyLabel="Niet van een gemeente"
          initial={organisatie?.gemeenteCode ?? undefined}
        />
        <SubmitOrBack submit="Bewaar" back="/beheer/organisaties" />
      </ActionForm>
    </>
  )
}
