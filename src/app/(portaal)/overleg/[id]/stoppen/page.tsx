import type { Metadata } from 'next'
import { StopForm } from '@/features/aanmeldingen/escalatieoverleg/components/BesluitForms'
import { HandelingPagina } from '@/features/aanmeldingen/escalatieoverleg/components/HandelingPagina'
import { requireActor } from '@/server/auth/currentActor'
import { loadOverleg } from '../loadOverleg'

export const metadata: Metadata = { title: null }

export default async function StoppenPage({ params }: { params: Promise<{ id: string }> }) {
  const form = await loadOverleg(await requireActor('overleg.organiseren'), params, 'stop')
  return (
    <HandelingPagina overleg={form.overleg} handeling="stop">
      <StopForm {...form} />
    </HandelingPagina>
  )
}
