import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NieuwsbrievenPagina } from '@/features/redactie/nieuwsbrief/components/NieuwsbrievenPagina'
import { listNieuwsbrieven } from '@/features/redactie/nieuwsbrief/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Nieuwsbrief' }

export default async function NieuwsbrievenPage() {
  const actor = await requireActor('inhoud.redigeren')
  return <NieuwsbrievenPagina {...((await listNieuwsbrieven(actor)) ?? notFound())} />
}
