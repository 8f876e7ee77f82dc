import { standNamen } from '@/domain/access/accountRegels'
import { roleNames, roles } from '@/domain/access/role'
import { Alert } from '@/ui/Alert'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { FilterForm } from '@/ui/form/FilterForm'
import { Select } from '@/ui/form/Select'
import { TextField } from '@/ui/form/TextField'
import { Lead } from '@/ui/Lead'
import { Pagination } from '@/ui/Pagination'
import { TextLink } from '@/ui/TextLink'
import type { AccountLijst } from '../queries'
import { type Filter, standen } from '../schema'
import { AccountTabel } from './AccountTabel'

interface AccountsPaginaProps {
  lijst: AccountLijst
  filter: Filter
}

const rolkeuzes = roles.map((rol) => ({ value: rol, label: roleNames[rol] }))
const standkeuzes = standen.map((stand) => ({ value: stand, label: standNamen[stand] }))

function adres({ zoek, rol, stand }: Filter, vanaf?: string): string {
  const chosen = Object.entries({ zoek, rol, stand, vanaf })
  const query = new URLSearchParams(chosen.flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return `/beheer/accounts?${query}`
}

export function AccountsPagina({ lijst, filter }: AccountsPaginaProps) {
  const { accounts, aantal, teBevestigen, vorige, volgende } = lijst
  const gefilterd = Boolean(filter.zoek || filter.rol || filter.stand)
  return (
    <>
      <h1>Accounts</h1>
      <Lead>Wie er in het portaal kan. U ziet hier mensen en rollen, nooit casussen.</Lead>
      {teBevestigen > 0 && (
        <Alert
          kind="let-op"
          title={`${teBevestigen} ${teBevestigen === 1 ? 'account' : 'accounts'} te controleren`}
        >
          <p>
            Eén keer per jaar kijkt u of iemand het account nog nodig heeft.{' '}
            <TextLink href="/beheer/accounts/controle">Controleer nu</TextLink>
          </p>
        </Alert>
      )}
      <ButtonRow>
        <ButtonLink href="/beheer/accounts/nieuw">Nodig iemand uit</ButtonLink>
        <TextLink href="/beheer/organisaties">Organisaties</TextLink>
        <TextLink href="/beheer/koppelingen">Koppelingen met organisaties</TextLink>
      </ButtonRow>
      <FilterForm
        action="/beheer/accounts"
        label="Zoek een account"
        submitLabel="Zoek account"
        values={{ zoek: filter.zoek, rol: filter.rol ?? '', stand: filter.stand ?? '' }}
        resetHref={gefilterd ? '/beheer/accounts' : undefined}
      >
        <TextField name="zoek" type="search" label="Naam, e-mailadres of organisatie" maxLength={100} />
        <Select name="rol" label="Rol" options={rolkeuzes} emptyLabel="Alle rollen" />
        <Select name="stand" label="Stand" options={standkeuzes} emptyLabel="Alle" />
      </FilterForm>
      {accounts.length === 0 ? (
        <EmptyState title="Geen account gevonden" why="Probeer een deel van de naam, of wis de filters." />
      ) : (
        <AccountTabel accounts={accounts} caption={aantal === 1 ? '1 account' : `${aantal} accounts`} />
      )}
      <Pagination
        previousHref={vorige && adres(filter, vorige)}
        nextHref={volgende && adres(filter, volgende)}
      />
    </>
  )
}
