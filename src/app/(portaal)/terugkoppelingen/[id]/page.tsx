import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { may } from '@/domain/access/permissions'
import { TerugkoppelingPagina } from '@/features/terugkoppeling/components/TerugkoppelingPagina'
import { findConcept, findTerugkoppeling } from '@/features/terugkoppeling/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Terugkoppeling' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ gedaan?: string | string[] }>
}

export default async function TerugkoppelingPage({ params, searchParams }: Props) {
  const actor = await requireActor('terugkoppeling.inzien')
  const { id } = await params
  const schrijft = may(actor.rol, 'terugkoppeling.schrijven')
  const terugkoppeling = await findTerugkoppeling(actor, id)
  if (!terugkoppeling) {
    if (schrijft && (await findConcept(actor, id))) redirect(`/terugkoppelingen/${id}/schrijven`)
    notFound()
  }
  return (
    <TerugkoppelingPagina
      terugkoppeling={terugkoppeling}
      schrijft={schrijft}
      zojuistVerzonden={schrijft && (await searchParams).gedaan === 'verzonden'}
    />
  )
}
