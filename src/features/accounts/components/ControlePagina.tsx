import { EmptyState } from '@/ui/EmptyState'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Lead } from '@/ui/Lead'
import { type Column, Table } from '@/ui/Table'
import { Tijd } from '@/ui/Tijd'
import { bevestigAction } from '../actions'
import type { Account } from '../queries'
import { gebruiktKolom, wieKolommen } from './AccountTabel'
import { BeheerKop } from './BeheerKop'

interface ControlePaginaProps {
  accounts: readonly Account[]
  aantal: number
  gedaan: boolean
}

const titel = 'Jaarlijkse controle'

/** Once a year: does everybody still need what they have? */
export function ControlePagina({ accounts, aantal, gedaan }: ControlePaginaProps) {
  return (
    <>
      <BeheerKop
        crumbs={[{ label: 'Accounts', href: '/beheer/accounts' }]}
        titel={titel}
        melding={gedaan ? 'Het account is bevestigd, voor een jaar.' : undefined}
      />
      <Lead>
        Deze accounts heeft niemand het afgelopen jaar bevestigd. Werkt iemand er niet meer, of anders? Open
        dan het account, en wijzig of blokkeer het.
      </Lead>
      {accounts.length === 0 ? (
        <EmptyState title="Alles is gecontroleerd" why="Elk account is het afgelopen jaar bevestigd." />
      ) : (
        <Table
          caption={
            aantal > accounts.length
              ? `${aantal} accounts, u ziet de eerste ${accounts.length}`
              : `${aantal} te controleren`
          }
          columns={columns}
          rows={accounts}
          rowKey={({ id }) => id}
        />
      )}
    </>
  )
}

const columns: readonly Column<Account>[] = [
  ...wieKolommen,
  { key: 'sinds', header: 'Niet bevestigd sinds', cell: ({ bevestigdOp }) => <Tijd moment={bevestigdOp} /> },
  gebruiktKolom,
  {
    key: 'bevestig',
    header: 'Nog nodig?',
    cell: ({ id, naam }) => (
      <ActionForm id={`bevestig-${id}`} action={bevestigAction} title={titel} hidden={{ id }}>
        <SubmitButton kind="secondary">
          Bevestig<span className="alleen-voorlezen"> het account van {naam}</span>
        </SubmitButton>
      </ActionForm>
    ),
  },
]
