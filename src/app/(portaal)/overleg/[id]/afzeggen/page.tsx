import type { Metadata } from 'next'
import { HandelingPagina } from '@/features/aanmeldingen/escalatieoverleg/components/HandelingPagina'
import { ZegAfForm } from '@/features/aanmeldingen/escalatieoverleg/components/UitnodigenForms'
import { requireActor } from '@/server/auth/currentActor'
import { loadOverleg } from '../loadOverleg'

export const metadata: Metadata = { title: null }

export default async function AfzeggenPage({ params }: { params: Promise<{ id: string }> }) {
  const form = await loadOverleg(await requireActor('overleg.organiseren'), params, 'zegAf')
  return (
    <HandelingPagina overleg={form.overleg} handeling="zegAf">
      <ZegAfForm {...form} />
    </HandelingPagina>
  )
}
