import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { uitkomsten } from '@/domain/aanmelding/uitkomst'
import { UitkomstPagina } from '@/features/aanmeldingen/aanmelder/components/UitkomstPagina'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'
import { loadEigen } from '../../loadEigen'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string; uitkomst: string }> }

export default async function UitkomstPage({ params }: Props) {
  const actor = await requireActor('aanmelding.volgen')
  const asked = (await params).uitkomst
  const uitkomst = uitkomsten.find((each) => each === asked) ?? notFound()
  const gevolgd = await loadEigen(actor, params, 'registreerUitkomst')
  const typed = await findTypedForm(actor, await currentPath())
  return <UitkomstPagina gevolgd={gevolgd} uitkomst={uitkomst} typed={typed} />
}
