import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AfsprakenPagina } from '@/features/aanmeldingen/bijeenkomsten/components/AfsprakenPagina'
import { findTafelafspraken } from '@/features/aanmeldingen/bijeenkomsten/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function AfsprakenPage({ params, searchParams }: Props) {
  const actor = await requireActor('bijeenkomst.beheren')
  const tafel = await findTafelafspraken(actor, (await params).slug)
  if (!tafel) notFound()
  const gedaan = (await searchParams).gedaan === 'bewaard'
  return (
    <AfsprakenPagina tafel={tafel} gedaan={gedaan} typed={await findTypedForm(actor, await currentPath())} />
  )
}
