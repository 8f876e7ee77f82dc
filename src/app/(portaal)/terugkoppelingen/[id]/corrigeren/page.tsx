import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CorrectiePagina } from '@/features/terugkoppeling/components/CorrectiePagina'
import { findTerugkoppeling } from '@/features/terugkoppeling/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function CorrigerenPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('terugkoppeling.schrijven')
  const terugkoppeling = await findTerugkoppeling(actor, (await params).id)
  if (!terugkoppeling) notFound()
  return (
    <CorrectiePagina
      terugkoppeling={terugkoppeling}
      typed={await findTypedForm(actor, await currentPath())}
    />
  )
}
