import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DraagOverPagina } from '@/features/casus/overdracht/components/DraagOverPagina'
import { findCasusVoorHandeling } from '@/features/casus/pad/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function OverdragenPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('casus.overdragen')
  const casus = await findCasusVoorHandeling(actor, (await params).id, 'draagOver')
  if (!casus) notFound()
  return <DraagOverPagina casus={casus} typed={await findTypedForm(actor, await currentPath())} />
}
