import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { StapPagina } from '@/features/aanmeldingen/aanmelder/components/StapPagina'
import { findConcept } from '@/features/aanmeldingen/aanmelder/queries'
import { aanmeldingPad, findStapPad } from '@/features/aanmeldingen/aanmelder/stappen'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = {
  params: Promise<{ id: string; stap: string }>
  searchParams: Promise<{ terug?: string | string[] }>
}

export default async function InvullenPage({ params, searchParams }: Props) {
  const actor = await requireActor('aanmelding.indienen')
  const { id, stap } = await params
  const pad = findStapPad(stap)
  const concept = await findConcept(actor, id)
  if (!concept || !pad) notFound()
  if (concept.status !== 'concept') redirect(aanmeldingPad(id))
  const typed = await findTypedForm(actor, await currentPath())
  const { terug } = await searchParams
  return <StapPagina concept={concept} stap={pad} typed={typed} vanControle={terug === 'controleren'} />
}
