import { standNamen } from '@/domain/access/accountRegels'
import { isRole, roleNames } from '@/domain/access/role'
import { type StatusKind, StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { Account } from '../queries'

const kinds: Record<Account['stand'], StatusKind> = {
  actief: 'klaar',
  uitgenodigd: 'wacht',
  geblokkeerd: 'laat',
}

export function Stand({ account: { stand, nietBevestigd } }: { account: Account }) {
  return (
    <>
      <StatusTag kind={kinds[stand]}>{standNamen[stand]}</StatusTag>{' '}
      {nietBevestigd && <StatusTag kind="wacht">niet bevestigd</StatusTag>}
    </>
  )
}

export const rolVan = (rol: string): string => (isRole(rol) ? roleNames[rol] : rol)

/** Who it is and what this person may; the same in every list of accounts. */
export const wieKolommen: readonly Column<Account>[] = [
  {
    key: 'naam',
    header: 'Naam',
    cell: ({ id, naam, email }) => (
      <>
        <TextLink href={`/beheer/accounts/${id}`}>{naam}</TextLink>
        <span className="onder">{email}</span>
      </>
    ),
  },
  {
    key: 'rol',
    header: 'Rol',
    cell: ({ rol, organisatie }) => (
      <>
        {rolVan(rol)}
        <span className="onder">{organisatie}</span>
      </>
    ),
  },
]

export const gebruiktKolom: Column<Account> = {
  key: 'gebruikt',
  header: 'Laatst ingelogd',
  cell: ({ laatstIngelogd }) => (laatstIngelogd ? <Tijd moment={laatstIngelogd} /> : 'Nog nooit'),
}

const columns: readonly Column<Account>[] = [
  ...wieKolommen,
  { key: 'stand', header: 'Stand', cell: (account) => <Stand account={account} /> },
  gebruiktKolom,
]

export function AccountTabel({ accounts, caption }: { accounts: readonly Account[]; caption: string }) {
  return <Table caption={caption} columns={columns} rows={accounts} rowKey={({ id }) => id} />
}
