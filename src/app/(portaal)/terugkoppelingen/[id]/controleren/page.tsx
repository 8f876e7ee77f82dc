import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ControlePagina } from '@/features/terugkoppeling/components/ControlePagina'
import { findConcept } from '@/features/terugkoppeling/queries'
import { requireActor } from '@/server/auth/currentActor'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function ControlerenPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('terugkoppeling.schrijven')
  const concept = await findConcept(actor, (await params).id)
  if (!concept) notFound()
  return <ControlePagina concept={concept} />
}
