import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Gedaan } from '@/features/aanmeldingen/aanmelder/components/Gedaan'
import { VolgPagina } from '@/features/aanmeldingen/aanmelder/components/VolgPagina'
import { findGevolgd } from '@/features/aanmeldingen/aanmelder/queries'
import { AanzetMelding } from '@/features/casus/pad/components/AanzetMelding'
import { findAanzet } from '@/features/casus/pad/queries'
import { requireActor } from '@/server/auth/currentActor'
import { now } from '@/server/clock'
import { getZvh } from '@/server/content/zvh'

export const metadata: Metadata = { title: 'Aanmelding' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function AanmeldingPage({ params, searchParams }: Props) {
  const actor = await requireActor('aanmelding.volgen')
  const { id } = await params
  const gevolgd = await findGevolgd(actor, id)
  if (!gevolgd) notFound()
  const { gedaan } = await searchParams
  const aanzet = await findAanzet(actor, gevolgd.casus.id)
  return (
    <VolgPagina
      gevolgd={gevolgd}
      nu={now()}
      zvh={await getZvh()}
      gedaan={<Gedaan wat={gedaan} gevolgd={gevolgd} />}
      melding={<AanzetMelding aanzet={aanzet} casusId={gevolgd.casus.id} />}
    />
  )
}
