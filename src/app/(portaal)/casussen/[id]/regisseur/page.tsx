import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findCasusVoorHandeling } from '@/features/casus/pad/queries'
import { RegisseurPagina } from '@/features/casus/sturen/components/RegisseurPagina'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function RegisseurPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('casus.sturen')
  const casus = await findCasusVoorHandeling(actor, (await params).id, 'wijsRegisseurAan')
  if (!casus) notFound()
  return <RegisseurPagina casus={casus} typed={await findTypedForm(actor, await currentPath())} />
}
