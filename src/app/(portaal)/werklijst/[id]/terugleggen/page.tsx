import type { Metadata } from 'next'
import { HandelingPagina } from '@/features/aanmeldingen/behandelaar/components/HandelingPagina'
import { TerugleggenForm } from '@/features/aanmeldingen/behandelaar/components/TerugleggenForm'
import { requireActor } from '@/server/auth/currentActor'
import { loadStand } from '../loadStand'

export const metadata: Metadata = { title: null }

export default async function TerugleggenPage({ params }: { params: Promise<{ id: string }> }) {
  const { stand, typed } = await loadStand(await requireActor('aanmelding.behandelen'), params, 'legTerug')
  return (
    <HandelingPagina stand={stand} handeling="legTerug">
      <TerugleggenForm stand={stand} typed={typed} />
    </HandelingPagina>
  )
}
