import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { IntrekPagina } from '@/features/aanmeldingen/aanmelder/components/IntrekPagina'
import { findGevolgd } from '@/features/aanmeldingen/aanmelder/queries'
import { aanmeldingPad } from '@/features/aanmeldingen/aanmelder/stappen'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string }> }

export default async function IntrekkenPage({ params }: Props) {
  const actor = await requireActor('aanmelding.volgen')
  const { id } = await params
  const gevolgd = await findGevolgd(actor, id)
  if (!gevolgd?.eigen) notFound()
  if (!gevolgd.handelingen.includes('trekIn')) redirect(aanmeldingPad(id))
  return <IntrekPagina gevolgd={gevolgd} typed={await findTypedForm(actor, await currentPath())} />
}
