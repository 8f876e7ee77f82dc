import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { DoorstuurPagina } from '@/features/aanmeldingen/aanmelder/components/DoorstuurPagina'
import { findDoorsturen } from '@/features/aanmeldingen/aanmelder/queries'
import { controleUrl } from '@/features/aanmeldingen/aanmelder/stappen'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { getZvh } from '@/server/content/zvh'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string }> }

export default async function DoorsturenPage({ params }: Props) {
  const actor = await requireActor('aanmelding.indienen')
  const { id } = await params
  const doorsturen = await findDoorsturen(actor, id)
  if (!doorsturen) notFound()
  if (doorsturen.concept.status !== 'concept') redirect(`/aanmeldingen/${id}/verstuurd`)
  if (!doorsturen.open) redirect(controleUrl(id))
  const typed = await findTypedForm(actor, await currentPath())
  return <DoorstuurPagina {...doorsturen} zvh={await getZvh()} typed={typed} />
}
