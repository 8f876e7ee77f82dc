import type { Metadata } from 'next'
import { EigenKanaalPagina } from '@/features/aanmeldingen/coordinator/components/EigenKanaalPagina'
import { listDoorgestuurd } from '@/features/aanmeldingen/coordinator/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Doorgestuurd naar uw tafel' }

type Props = { searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function EigenKanaalPage({ searchParams }: Props) {
  const actor = await requireActor('aanmelding.behandelen')
  const { gedaan } = await searchParams
  return <EigenKanaalPagina doorgestuurd={await listDoorgestuurd(actor)} gemeld={gedaan === 'gemeld'} />
}
