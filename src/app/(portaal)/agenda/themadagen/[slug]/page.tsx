import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ThemadagPagina } from '@/features/agenda/themadagen/components/ThemadagPagina'
import { findThemadagPagina } from '@/features/agenda/themadagen/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Themadag' }

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const actor = await requireActor('agenda.inzien')
  const themadag = (await findThemadagPagina(actor, (await params).slug)) ?? notFound()
  return <ThemadagPagina themadag={themadag} />
}
