import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { MeldingPagina } from '@/features/redactie/meldingen/components/MeldingPagina'
import { findMelding } from '@/features/redactie/meldingen/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function MeldingPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('inhoud.redigeren')
  const id = z.uuid().safeParse((await params).id)
  const melding = (id.success && (await findMelding(actor, id.data))) || notFound()
  return <MeldingPagina melding={melding} typed={await findTypedForm(actor, await currentPath())} />
}
