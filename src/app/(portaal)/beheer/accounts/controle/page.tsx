import type { Metadata } from 'next'
import { ControlePagina } from '@/features/accounts/components/ControlePagina'
import { listTeBevestigen } from '@/features/accounts/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Jaarlijkse controle' }

type Props = { searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('accounts.beheren')
  const { gedaan } = await searchParams
  return <ControlePagina {...(await listTeBevestigen(actor))} gedaan={gedaan === 'ja'} />
}
