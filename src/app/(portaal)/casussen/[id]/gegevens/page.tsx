import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GegevensPagina } from '@/features/bewaren/components/GegevensPagina'
import { findGegevens } from '@/features/bewaren/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function Page({ params, searchParams }: Props) {
  const actor = await requireActor('casus.bewaren')
  const gegevens = await findGegevens(actor, (await params).id)
  if (!gegevens) notFound()
  const { gedaan } = await searchParams
  const typed = await findTypedForm(actor, await currentPath())
  return (
    <GegevensPagina
      gegevens={gegevens}
      typed={typed}
      gedaan={typeof gedaan === 'string' ? gedaan : undefined}
    />
  )
}
