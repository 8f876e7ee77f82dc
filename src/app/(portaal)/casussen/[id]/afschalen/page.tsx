import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AfschaalPagina } from '@/features/aanmeldingen/schalen/components/AfschaalPagina'
import { findAfschaling } from '@/features/aanmeldingen/schalen/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function AfschalenPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('casus.afschalen')
  const afschalen = await findAfschaling(actor, (await params).id)
  if (!afschalen) notFound()
  return <AfschaalPagina afschalen={afschalen} typed={await findTypedForm(actor, await currentPath())} />
}
