import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { findGevolgd } from '@/features/aanmeldingen/aanmelder/queries'
import { aanmeldingPad } from '@/features/aanmeldingen/aanmelder/stappen'
import { TaakPagina } from '@/features/aanmeldingen/procesmanager/components/TaakPagina'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { now } from '@/server/clock'
import { findTypedForm } from '@/server/typedForm'

export const metadata: Metadata = { title: 'Akkoord geven' }

type Props = { params: Promise<{ id: string }> }

export default async function TaakPage({ params }: Props) {
  const actor = await requireActor('aanmelding.akkoord')
  const { id } = await params
  const gevolgd = await findGevolgd(actor, id)
  if (!gevolgd) notFound()
  if (gevolgd.status !== 'wacht-op-akkoord') redirect(aanmeldingPad(id))
  const typed = await findTypedForm(actor, await currentPath())
  return <TaakPagina gevolgd={gevolgd} nu={now()} typed={typed} />
}
