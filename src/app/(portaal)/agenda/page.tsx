import type { Metadata } from 'next'
import { KalenderPagina } from '@/features/agenda/components/KalenderPagina'
import { findKalender } from '@/features/agenda/queries'
import { kalenderSchema } from '@/features/agenda/schema'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Agenda' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AgendaPage({ searchParams }: Props) {
  const actor = await requireActor('agenda.inzien')
  const keuze = kalenderSchema.parse(await searchParams)
  return <KalenderPagina actor={actor} keuze={keuze} kalender={await findKalender(actor, keuze)} />
}
