import type { Metadata } from 'next'
import { HandelingPagina } from '@/features/aanmeldingen/behandelaar/components/HandelingPagina'
import { VerzettenForm } from '@/features/aanmeldingen/behandelaar/components/VerzettenForm'
import { requireActor } from '@/server/auth/currentActor'
import { loadStand } from '../loadStand'

export const metadata: Metadata = { title: null }

export default async function TermijnVerzettenPage({ params }: { params: Promise<{ id: string }> }) {
  const { stand, typed } = await loadStand(
    await requireActor('aanmelding.behandelen'),
    params,
    'verzetTermijn',
  )
  return (
    <HandelingPagina stand={stand} handeling="verzetTermijn">
      <VerzettenForm stand={stand} typed={typed} />
    </HandelingPagina>
  )
}
