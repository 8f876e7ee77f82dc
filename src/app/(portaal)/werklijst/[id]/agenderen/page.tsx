import type { Metadata } from 'next'
import { AgenderenForm } from '@/features/aanmeldingen/behandelaar/components/AgenderenForm'
import { HandelingPagina } from '@/features/aanmeldingen/behandelaar/components/HandelingPagina'
import { listOverleggen } from '@/features/aanmeldingen/bijeenkomsten/queries'
import { requireActor } from '@/server/auth/currentActor'
import { loadStand } from '../loadStand'

export const metadata: Metadata = { title: null }

export default async function AgenderenPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('aanmelding.behandelen')
  const { stand, typed } = await loadStand(actor, params, 'agendeer')
  return (
    <HandelingPagina stand={stand} handeling="agendeer">
      <AgenderenForm stand={stand} typed={typed} overleggen={await listOverleggen(actor, stand.id)} />
    </HandelingPagina>
  )
}
