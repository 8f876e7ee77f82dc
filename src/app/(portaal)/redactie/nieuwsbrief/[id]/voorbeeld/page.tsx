import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { NieuwsbriefVoorbeeld } from '@/features/redactie/nieuwsbrief/components/NieuwsbriefVoorbeeld'
import { findNieuwsbrief } from '@/features/redactie/nieuwsbrief/queries'
import { requireActor } from '@/server/auth/currentActor'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function NieuwsbriefVoorbeeldPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('inhoud.redigeren')
  const id = z.uuid().safeParse((await params).id)
  const brief = (id.success && (await findNieuwsbrief(actor, id.data))) || notFound()
  return brief.verstuurdOp ? notFound() : <NieuwsbriefVoorbeeld brief={brief} />
}
