import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SchrijfPagina } from '@/features/terugkoppeling/components/SchrijfPagina'
import { findConcept } from '@/features/terugkoppeling/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function SchrijvenPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('terugkoppeling.schrijven')
  const concept = await findConcept(actor, (await params).id)
  if (!concept) notFound()
  return <SchrijfPagina concept={concept} typed={await findTypedForm(actor, await currentPath())} />
}
