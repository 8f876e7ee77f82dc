import type { Metadata } from 'next'
import { HandelingPagina } from '@/features/aanmeldingen/behandelaar/components/HandelingPagina'
import { NietInBehandelingForm } from '@/features/aanmeldingen/behandelaar/components/NietInBehandelingForm'
import { requireActor } from '@/server/auth/currentActor'
import { loadStand } from '../loadStand'

export const metadata: Metadata = { title: null }

export default async function NietInBehandelingPage({ params }: { params: Promise<{ id: string }> }) {
  const { stand, typed } = await loadStand(
    await requireActor('aanmelding.behandelen'),
    params,
    'neemNietInBehandeling',
  )
  return (
    <HandelingPagina stand={stand} handeling="neemNietInBehandeling">
      <NietInBehandelingForm stand={stand} typed={typed} />
    </HandelingPagina>
  )
}
