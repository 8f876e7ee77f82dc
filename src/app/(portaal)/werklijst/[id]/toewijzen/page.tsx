import type { Metadata } from 'next'
import { HandelingPagina } from '@/features/aanmeldingen/behandelaar/components/HandelingPagina'
import { ToewijzenForm } from '@/features/aanmeldingen/behandelaar/components/ToewijzenForm'
import { listToewijsbaar } from '@/features/aanmeldingen/behandelaar/queries'
import { requireActor } from '@/server/auth/currentActor'
import { loadStand } from '../loadStand'

export const metadata: Metadata = { title: null }

export default async function ToewijzenPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('aanmelding.behandelen')
  const { stand, typed } = await loadStand(actor, params, 'wijsToe')
  return (
    <HandelingPagina stand={stand} handeling="wijsToe">
      <ToewijzenForm stand={stand} typed={typed} collegas={await listToewijsbaar(actor, stand.id)} />
    </HandelingPagina>
  )
}
