import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findCasusVoorHandeling } from '@/features/casus/pad/queries'
import { BeantwoordPagina } from '@/features/casus/rodeKnop/components/BeantwoordPagina'
import { findRodeKnop } from '@/features/casus/rodeKnop/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function BeantwoordenPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('rodeknop.beantwoorden')
  const casus = await findCasusVoorHandeling(actor, (await params).id, 'beantwoordRodeKnop')
  if (!casus) notFound()
  const knop = await findRodeKnop(actor, casus.id)
  return (
    <BeantwoordPagina casus={casus} knop={knop} typed={await findTypedForm(actor, await currentPath())} />
  )
}
