import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AccountPagina } from '@/features/accounts/components/AccountPagina'
import { findOneAccount } from '@/features/accounts/queries'
import { idSchema } from '@/features/accounts/schema'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Account' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ gedaan?: string }> }

export default async function Page({ params, searchParams }: Props) {
  const actor = await requireActor('accounts.beheren')
  const asked = idSchema.safeParse(await params)
  const account = asked.success ? await findOneAccount(actor, asked.data.id) : undefined
  if (!account) notFound()
  const { gedaan } = await searchParams
  return <AccountPagina account={account} gedaan={gedaan} />
}
