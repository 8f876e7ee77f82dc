import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ControlePagina } from '@/features/aanmeldingen/aanmelder/components/ControlePagina'
import { findControle } from '@/features/aanmeldingen/aanmelder/queries'
import { requireActor } from '@/server/auth/currentActor'
import { getZvh } from '@/server/content/zvh'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string }> }

export default async function ControlerenPage({ params }: Props) {
  const actor = await requireActor('aanmelding.indienen')
  const { id } = await params
  const controle = await findControle(actor, id)
  if (!controle) notFound()
  if (controle.status !== 'concept') redirect(`/aanmeldingen/${id}/verstuurd`)
  return <ControlePagina controle={controle} zvh={await getZvh()} />
}
