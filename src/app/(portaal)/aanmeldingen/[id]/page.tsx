import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { VolgPagina } from '@/features/aanmeldingen/aanmelder/components/VolgPagina'
import { findGevolgd } from '@/features/aanmeldingen/aanmelder/queries'
import { Gedaan } from '@/features/aanmeldingen/procesmanager/components/Gedaan'
import { requireActor } from '@/server/auth/currentActor'
import { now } from '@/server/clock'

export const metadata: Metadata = { title: 'Aanmelding' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function AanmeldingPage({ params, searchParams }: Props) {
  const actor = await requireActor('aanmelding.volgen')
  const { id } = await params
  const gevolgd = await findGevolgd(actor, id)
  if (!gevolgd) notFound()
  const { gedaan } = await searchParams
  return <VolgPagina gevolgd={gevolgd} nu={now()} melding={<Gedaan wat={gedaan} gevolgd={gevolgd} />} />
}
