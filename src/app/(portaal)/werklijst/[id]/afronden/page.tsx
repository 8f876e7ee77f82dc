import type { Metadata } from 'next'
import { HandelingPagina } from '@/features/aanmeldingen/behandelaar/components/HandelingPagina'
import { UitkomstKeuze } from '@/features/aanmeldingen/behandelaar/components/UitkomstKeuze'
import { requireActor } from '@/server/auth/currentActor'
import { loadStand } from '../loadStand'

export const metadata: Metadata = { title: 'Rond af: kies de uitkomst' }

export default async function UitkomstKiezenPage({ params }: { params: Promise<{ id: string }> }) {
  const { stand } = await loadStand(await requireActor('aanmelding.behandelen'), params, 'rondAf')
  return (
    <HandelingPagina stand={stand} handeling="rondAf">
      {stand.mogelijk && <UitkomstKeuze pad={`/werklijst/${stand.id}/afronden`} />}
    </HandelingPagina>
  )
}
