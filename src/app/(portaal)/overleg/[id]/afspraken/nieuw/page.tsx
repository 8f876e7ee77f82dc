import type { Metadata } from 'next'
import { NieuweAfspraakForm } from '@/features/aanmeldingen/escalatieoverleg/components/AfspraakForms'
import { HandelingPagina } from '@/features/aanmeldingen/escalatieoverleg/components/HandelingPagina'
import { requireActor } from '@/server/auth/currentActor'
import { loadOverleg } from '../../loadOverleg'

export const metadata: Metadata = { title: null }

export default async function NieuweAfspraakPage({ params }: { params: Promise<{ id: string }> }) {
  const form = await loadOverleg(await requireActor('overleg.voorbereiden'), params, 'maakAfspraak')
  return (
    <HandelingPagina overleg={form.overleg} handeling="maakAfspraak">
      <NieuweAfspraakForm {...form} />
    </HandelingPagina>
  )
}
