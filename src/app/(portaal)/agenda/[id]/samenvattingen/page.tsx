import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SamenvattingenPagina } from '@/features/aanmeldingen/bijeenkomsten/components/SamenvattingenPagina'
import { findSamenvattingen } from '@/features/aanmeldingen/bijeenkomsten/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Samenvattingen voor het overleg' }

export default async function SamenvattingenPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('aanmelding.behandelen')
  const samenvattingen = await findSamenvattingen(actor, (await params).id)
  if (!samenvattingen) notFound()
  return <SamenvattingenPagina {...samenvattingen} />
}
