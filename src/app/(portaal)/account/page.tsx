import type { Metadata } from 'next'
import { may } from '@/domain/access/permissions'
import { roleNames } from '@/domain/access/role'
import { AccountPagina } from '@/features/account/components/AccountPagina'
import { findEigenAccount } from '@/features/account/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Mijn account' }

type Props = { searchParams: Promise<{ gedaan?: string }> }

export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('account.eigen')
  const { gedaan } = await searchParams
  return (
    <AccountPagina
      account={await findEigenAccount(actor)}
      rol={roleNames[actor.rol]}
      organisatie={actor.organisatie.naam}
      gedaan={gedaan}
      smoelenboek={may(actor.rol, 'smoelenboek.gebruiken')}
    />
  )
}
