import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { StartPagina } from '@/features/aanmeldingen/escalatieoverleg/components/StartPagina'
import { findStart } from '@/features/aanmeldingen/escalatieoverleg/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: null }

export default async function StartOverlegPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('overleg.organiseren')
  const id = z.uuid().safeParse((await params).id)
  const aanmelding = id.success ? await findStart(actor, id.data) : null
  if (!aanmelding) notFound()
  if (aanmelding.overleg) redirect(`/overleg/${aanmelding.overleg.id}`)
  return <StartPagina aanmelding={aanmelding} />
}
