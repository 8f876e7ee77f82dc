import type { Metadata } from 'next'
import { BewaartermijnenPagina } from '@/features/bewaren/components/BewaartermijnenPagina'
import { listBewaartermijnen } from '@/features/bewaren/termijnen/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Bewaartermijnen' }

type Props = { searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('bewaartermijnen.beheren')
  const { gedaan } = await searchParams
  return <BewaartermijnenPagina termijnen={await listBewaartermijnen(actor)} gedaan={gedaan === 'ja'} />
}
