import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BijeenkomstPagina } from '@/features/aanmeldingen/bijeenkomsten/components/BijeenkomstPagina'
import { findBijeenkomstPagina } from '@/features/aanmeldingen/bijeenkomsten/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Bijeenkomst' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function BijeenkomstPage({ params, searchParams }: Props) {
  const actor = await requireActor('bijeenkomst.inzien')
  const bijeenkomst = await findBijeenkomstPagina(actor, (await params).id)
  if (!bijeenkomst) notFound()
  const [gedaan] = [(await searchParams).gedaan ?? []].flat()
  return <BijeenkomstPagina bijeenkomst={bijeenkomst} gedaan={gedaan} />
}
