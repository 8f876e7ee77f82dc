import type { Metadata } from 'next'
import { BerichtenPagina } from '@/features/berichten/components/BerichtenPagina'
import { listBerichten } from '@/features/berichten/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Berichten' }

type Props = { searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('berichten.beheren')
  const { gedaan } = await searchParams
  return <BerichtenPagina wachtend={await listBerichten(actor)} opnieuw={gedaan === 'opnieuw'} />
}
