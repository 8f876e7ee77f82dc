import type { Metadata } from 'next'
import { HandelingPagina } from '@/features/aanmeldingen/escalatieoverleg/components/HandelingPagina'
import { VerplaatsForm } from '@/features/aanmeldingen/escalatieoverleg/components/UitnodigenForms'
import { requireActor } from '@/server/auth/currentActor'
import { loadOverleg } from '../loadOverleg'

export const metadata: Metadata = { title: null }

export default async function VerplaatsenPage({ params }: { params: Promise<{ id: string }> }) {
  const form = await loadOverleg(await requireActor('overleg.organiseren'), params, 'verplaats')
  return (
    <HandelingPagina overleg={form.overleg} handeling="verplaats">
      <VerplaatsForm {...form} />
    </HandelingPagina>
  )
}
