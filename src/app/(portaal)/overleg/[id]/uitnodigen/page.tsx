import type { Metadata } from 'next'
import { HandelingPagina } from '@/features/aanmeldingen/escalatieoverleg/components/HandelingPagina'
import { NodigUitForm } from '@/features/aanmeldingen/escalatieoverleg/components/UitnodigenForms'
import { requireActor } from '@/server/auth/currentActor'
import { loadOverleg } from '../loadOverleg'

export const metadata: Metadata = { title: null }

export default async function UitnodigenPage({ params }: { params: Promise<{ id: string }> }) {
  const form = await loadOverleg(await requireActor('overleg.organiseren'), params, 'nodigUit')
  return (
    <HandelingPagina overleg={form.overleg} handeling="nodigUit">
      <NodigUitForm {...form} />
    </HandelingPagina>
  )
}
