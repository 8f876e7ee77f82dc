import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ZoekvragenPagina } from '@/features/redactie/zoekvragen/components/ZoekvragenPagina'
import { listZoekvragen } from '@/features/redactie/zoekvragen/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Vragen zonder antwoord' }

type Props = { searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function ZoekvragenPage({ searchParams }: Props) {
  const actor = await requireActor('inhoud.redigeren')
  const zoekvragen = (await listZoekvragen(actor)) ?? notFound()
  const { gedaan } = await searchParams
  return <ZoekvragenPagina zoekvragen={zoekvragen} afgehandeld={gedaan === 'afgehandeld'} />
}
