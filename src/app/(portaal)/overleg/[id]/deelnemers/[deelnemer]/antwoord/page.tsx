import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AntwoordNoterenForm } from '@/features/aanmeldingen/escalatieoverleg/components/DeelnemerForms'
import { HandelingPagina } from '@/features/aanmeldingen/escalatieoverleg/components/HandelingPagina'
import { requireActor } from '@/server/auth/currentActor'
import { loadOverleg } from '../../../loadOverleg'

export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string; deelnemer: string }> }

export default async function AntwoordPage({ params }: Props) {
  const form = await loadOverleg(await requireActor('overleg.voorbereiden'), params, 'noteerAntwoord')
  const asked = (await params).deelnemer
  const deelnemer = form.overleg.deelnemers.find(({ id }) => id === asked) ?? notFound()
  return (
    <HandelingPagina overleg={form.overleg} handeling="noteerAntwoord" titel="Noteer een antwoord">
      <AntwoordNoterenForm {...form} deelnemer={deelnemer} />
    </HandelingPagina>
  )
}
