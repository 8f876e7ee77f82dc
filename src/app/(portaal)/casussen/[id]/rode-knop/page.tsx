import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findCasusVoorHandeling } from '@/features/casus/pad/queries'
import { DrukPagina } from '@/features/casus/rodeKnop/components/DrukPagina'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function RodeKnopPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('rodeknop.drukken')
  const casus = await findCasusVoorHandeling(actor, (await params).id, 'drukRodeKnop')
  if (!casus) notFound()
  return <DrukPagina casus={casus} typed={await findTypedForm(actor, await currentPath())} />
}
