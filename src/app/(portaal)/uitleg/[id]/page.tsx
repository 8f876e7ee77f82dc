import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { UitlegForm } from '@/features/aanmeldingen/uitleg/components/UitlegForm'
import { findUitlegvraag } from '@/features/aanmeldingen/uitleg/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string }> }

export default async function UitlegGevenPage({ params }: Props) {
  const actor = await requireActor('uitleg.geven')
  const vraag = (await findUitlegvraag(actor, (await params).id)) ?? notFound()
  return <UitlegForm vraag={vraag} typed={await findTypedForm(actor, await currentPath())} />
}
