import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { uitkomsten } from '@/domain/aanmelding/uitkomst'
import { UitkomstForm } from '@/features/aanmeldingen/coordinator/components/UitkomstForm'
import { findDoorgestuurd } from '@/features/aanmeldingen/coordinator/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string; uitkomst: string }> }

export default async function UitkomstMeldenPage({ params }: Props) {
  const actor = await requireActor('aanmelding.behandelen')
  const { id, uitkomst: asked } = await params
  const uitkomst = uitkomsten.find((each) => each === asked) ?? notFound()
  const doorgestuurd = (await findDoorgestuurd(actor, id)) ?? notFound()
  const typed = await findTypedForm(actor, await currentPath())
  return <UitkomstForm doorgestuurd={doorgestuurd} uitkomst={uitkomst} typed={typed} />
}
