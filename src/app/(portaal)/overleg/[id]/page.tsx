import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { OverlegPagina } from '@/features/aanmeldingen/escalatieoverleg/components/OverlegPagina'
import { findOverleg } from '@/features/aanmeldingen/escalatieoverleg/queries'
import { isOverlegHandeling } from '@/features/aanmeldingen/escalatieoverleg/woorden'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Escalatieoverleg' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ gedaan?: string | string[] }>
}

export default async function OverlegPage({ params, searchParams }: Props) {
  const actor = await requireActor('overleg.inzien')
  const id = z.uuid().safeParse((await params).id)
  const overleg = id.success ? await findOverleg(actor, id.data) : null
  if (!overleg) notFound()
  const { gedaan } = await searchParams
  return <OverlegPagina overleg={overleg} gedaan={isOverlegHandeling(gedaan) ? gedaan : undefined} />
}
