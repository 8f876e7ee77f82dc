import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TermijnenForm } from '@/features/termijnen/components/TermijnenForm'
import { findTermijnen } from '@/features/termijnen/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function TafeltermijnenPage({ params }: { params: Promise<{ slug: string }> }) {
  const actor = await requireActor('termijnen.beheren')
  const tafel = (await findTermijnen(actor, (await params).slug)) ?? notFound()
  const typed = await findTypedForm(actor, await currentPath())
  return <TermijnenForm tafel={tafel} magBevestigen={actor.rol === 'zvh'} typed={typed} />
}
