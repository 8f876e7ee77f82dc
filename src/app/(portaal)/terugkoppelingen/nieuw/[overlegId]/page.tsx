import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { BeginPagina } from '@/features/terugkoppeling/components/BeginPagina'
import { findTeBeginnen } from '@/features/terugkoppeling/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Schrijf de terugkoppeling' }

export default async function NieuwPage({ params }: { params: Promise<{ overlegId: string }> }) {
  const actor = await requireActor('terugkoppeling.schrijven')
  const found = await findTeBeginnen(actor, (await params).overlegId)
  if (!found) notFound()
  if (found.laatste) redirect(`/terugkoppelingen/${found.laatste}`)
  return <BeginPagina overlegId={found.overlegId} casuscode={found.casuscode} />
}
