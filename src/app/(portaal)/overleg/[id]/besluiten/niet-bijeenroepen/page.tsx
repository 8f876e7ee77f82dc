import type { Metadata } from 'next'
import { NietBijeenroepenForm } from '@/features/aanmeldingen/escalatieoverleg/components/BesluitForms'
import { HandelingPagina } from '@/features/aanmeldingen/escalatieoverleg/components/HandelingPagina'
import { requireActor } from '@/server/auth/currentActor'
import { loadOverleg } from '../../loadOverleg'

export const metadata: Metadata = { title: null }

export default async function NietBijeenroepenPage({ params }: { params: Promise<{ id: string }> }) {
  const form = await loadOverleg(await requireActor('overleg.besluiten'), params, 'roepNietBijeen')
  return (
    <HandelingPagina overleg={form.overleg} handeling="roepNietBijeen">
      <NietBijeenroepenForm {...form} />
    </HandelingPagina>
  )
}
