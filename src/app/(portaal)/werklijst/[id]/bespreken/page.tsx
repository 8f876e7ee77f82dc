import type { Metadata } from 'next'
import { BesprekenForm } from '@/features/aanmeldingen/behandelaar/components/BesprekenForm'
import { HandelingPagina } from '@/features/aanmeldingen/behandelaar/components/HandelingPagina'
import { requireActor } from '@/server/auth/currentActor'
import { loadStand } from '../loadStand'

export const metadata: Metadata = { title: null }

export default async function BesprekenPage({ params }: { params: Promise<{ id: string }> }) {
  const { stand, typed } = await loadStand(await requireActor('aanmelding.behandelen'), params, 'bespreek')
  return (
    <HandelingPagina stand={stand} handeling="bespreek">
      <BesprekenForm stand={stand} typed={typed} />
    </HandelingPagina>
  )
}
