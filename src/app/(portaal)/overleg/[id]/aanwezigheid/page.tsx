import type { Metadata } from 'next'
import { AanwezigheidForm } from '@/features/aanmeldingen/escalatieoverleg/components/AanwezigheidForm'
import { HandelingPagina } from '@/features/aanmeldingen/escalatieoverleg/components/HandelingPagina'
import { requireActor } from '@/server/auth/currentActor'
import { loadOverleg } from '../loadOverleg'

export const metadata: Metadata = { title: null }

export default async function AanwezigheidPage({ params }: { params: Promise<{ id: string }> }) {
  const form = await loadOverleg(await requireActor('overleg.voorbereiden'), params, 'noteerAanwezigheid')
  return (
    <HandelingPagina overleg={form.overleg} handeling="noteerAanwezigheid">
      <AanwezigheidForm {...form} />
    </HandelingPagina>
  )
}
