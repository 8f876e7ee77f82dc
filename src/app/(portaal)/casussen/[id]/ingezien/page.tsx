import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IngezienPagina } from '@/features/logboek/components/IngezienPagina'
import { findIngezien } from '@/features/logboek/queries'
import { filterSchema } from '@/features/logboek/schema'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Wie heeft deze casus ingezien?' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[]>> }

export default async function Page({ params, searchParams }: Props) {
  const actor = await requireActor('logboek.casus')
  const { id } = await params
  const { voor } = filterSchema.parse(await searchParams)
  const ingezien = await findIngezien(actor, { casusId: id, voor })
  if (!ingezien) notFound()
  return <IngezienPagina casusId={id} ingezien={ingezien} verderop={voor !== ''} />
}
