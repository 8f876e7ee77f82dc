import type { Metadata } from 'next'
import { HandelingPagina } from '@/features/aanmeldingen/behandelaar/components/HandelingPagina'
import { VanAgendaForm } from '@/features/aanmeldingen/behandelaar/components/VanAgendaForm'
import { requireActor } from '@/server/auth/currentActor'
import { loadStand } from '../loadStand'

export const metadata: Metadata = { title: null }

export default async function VanAgendaPage({ params }: { params: Promise<{ id: string }> }) {
  const { stand, typed } = await loadStand(
    await requireActor('aanmelding.behandelen'),
    params,
    'haalVanAgenda',
  )
  return (
    <HandelingPagina stand={stand} handeling="haalVanAgenda">
      <VanAgendaForm stand={stand} typed={typed} />
    </HandelingPagina>
  )
}
