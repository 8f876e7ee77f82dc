import type { Metadata } from 'next'
import { AbonnementPagina } from '@/features/agenda/components/AbonnementPagina'
import { findAbonnement } from '@/features/agenda/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: null }

type Props = { searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function AbonnementPage({ searchParams }: Props) {
  const actor = await requireActor('bijeenkomst.inzien')
  const [gedaan] = [(await searchParams).gedaan ?? []].flat()
  return <AbonnementPagina {...(await findAbonnement(actor))} gedaan={gedaan} />
}
