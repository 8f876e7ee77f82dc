import type { Metadata } from 'next'
import { BijeenroepenForm } from '@/features/aanmeldingen/escalatieoverleg/components/BesluitForms'
import { HandelingPagina } from '@/features/aanmeldingen/escalatieoverleg/components/HandelingPagina'
import { requireActor } from '@/server/auth/currentActor'
import { loadOverleg } from '../../loadOverleg'

export const metadata: Metadata = { title: null }

export default async function BijeenroepenPage({ params }: { params: Promise<{ id: string }> }) {
  const form = await loadOverleg(await requireActor('overleg.besluiten'), params, 'roepBijeen')
  return (
    <HandelingPagina
      overleg={form.overleg}
      handeling="roepBijeen"
      titel="Roep het overleg bijeen"
      uitleg="Het ZVH en de procesmanager gemeente zoeken daarna de deelnemers en een datum."
    >
      <BijeenroepenForm {...form} />
    </HandelingPagina>
  )
}
