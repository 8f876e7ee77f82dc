import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AfzegPagina } from '@/features/aanmeldingen/bijeenkomsten/components/AfzegPagina'
import { findVoorWijziging } from '@/features/aanmeldingen/bijeenkomsten/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

export const metadata: Metadata = { title: null }

export default async function AfzegPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('bijeenkomst.beheren')
  const bijeenkomst = await findVoorWijziging(actor, (await params).id)
  if (!bijeenkomst) notFound()
  return <AfzegPagina bijeenkomst={bijeenkomst} typed={await findTypedForm(actor, await currentPath())} />
}
