import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findCasusVoorHandeling } from '@/features/casus/pad/queries'
import { AfsluitPagina } from '@/features/casus/sturen/components/AfsluitPagina'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function AfsluitenPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('casus.sturen')
  const casus = await findCasusVoorHandeling(actor, (await params).id, 'sluitAf')
  if (!casus) notFound()
  return <AfsluitPagina casus={casus} typed={await findTypedForm(actor, await currentPath())} />
}
