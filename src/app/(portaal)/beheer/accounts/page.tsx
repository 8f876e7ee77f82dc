import type { Metadata } from 'next'
import { AccountsPagina } from '@/features/accounts/components/AccountsPagina'
import { listAccounts } from '@/features/accounts/queries'
import { filterSchema } from '@/features/accounts/schema'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Accounts' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('accounts.beheren')
  const filter = filterSchema.parse(await searchParams)
  return <AccountsPagina lijst={await listAccounts(actor, filter)} filter={filter} />
}
