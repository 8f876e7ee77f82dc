import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OpvolgPagina } from '@/features/signalen/components/OpvolgPagina'
import { findSignaal } from '@/features/signalen/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ overlegId: string; soort: string }> }

export default async function OpvolgPage({ params }: Props) {
  const actor = await requireActor('signalen.opvolgen')
  const { overlegId, soort } = await params
  const signaal = await findSignaal(actor, overlegId, soort)
  if (!signaal) notFound()
  return <OpvolgPagina signaal={signaal} typed={await findTypedForm(actor, await currentPath())} />
}
