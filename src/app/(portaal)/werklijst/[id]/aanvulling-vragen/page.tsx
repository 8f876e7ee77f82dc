import type { Metadata } from 'next'
import { AanvullingForm } from '@/features/aanmeldingen/behandelaar/components/AanvullingForm'
import { HandelingPagina } from '@/features/aanmeldingen/behandelaar/components/HandelingPagina'
import { requireActor } from '@/server/auth/currentActor'
import { loadStand } from '../loadStand'

export const metadata: Metadata = { title: null }

export default async function AanvullingVragenPage({ params }: { params: Promise<{ id: string }> }) {
  const { stand, typed } = await loadStand(
    await requireActor('aanmelding.behandelen'),
    params,
    'vraagAanvulling',
  )
  return (
    <HandelingPagina stand={stand} handeling="vraagAanvulling">
      <AanvullingForm stand={stand} typed={typed} />
    </HandelingPagina>
  )
}
