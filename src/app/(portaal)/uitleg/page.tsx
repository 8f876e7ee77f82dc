import type { Metadata } from 'next'
import { UitlegPagina } from '@/features/aanmeldingen/uitleg/components/UitlegPagina'
import { listUitlegvragen } from '@/features/aanmeldingen/uitleg/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Vragen om uitleg' }

type Props = { searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function UitlegPage({ searchParams }: Props) {
  const actor = await requireActor('uitleg.geven')
  const { gedaan } = await searchParams
  return <UitlegPagina vragen={await listUitlegvragen(actor)} gegeven={gedaan === 'ja'} />
}
