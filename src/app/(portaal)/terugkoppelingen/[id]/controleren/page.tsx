import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ControlePagina } from '@/features/terugkoppeling/components/ControlePagina'
import { findConcept } from '@/features/terugkoppeling/queries'
import { requireActor } from '@/server/auth/currentActor'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function ControlerenPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('terugkoppeling.schrijven')
  const { id } = await params
  const concept = await findConcept(actor, id)
  // Also with the back button, after it was sent: there it stands as it was sent.
  if (!concept) redirect(`/terugkoppelingen/${id}`)
  return <ControlePagina concept={concept} />
}
