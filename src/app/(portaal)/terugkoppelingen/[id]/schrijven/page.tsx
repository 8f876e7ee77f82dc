import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SchrijfPagina } from '@/features/terugkoppeling/components/SchrijfPagina'
import { findConcept } from '@/features/terugkoppeling/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function SchrijvenPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('terugkoppeling.schrijven')
  const { id } = await params
  const concept = await findConcept(actor, id)
  // Also with the back button, after it was sent: there it stands as it was sent.
  if (!concept) redirect(`/terugkoppelingen/${id}`)
  return <SchrijfPagina concept={concept} typed={await findTypedForm(actor, await currentPath())} />
}
