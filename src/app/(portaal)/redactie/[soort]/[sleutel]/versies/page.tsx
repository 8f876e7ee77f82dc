import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isSoort } from '@/domain/redactie/soorten'
import { VersiesPagina } from '@/features/redactie/components/VersiesPagina'
import { findVersies } from '@/features/redactie/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Versies' }

type Props = { params: Promise<{ soort: string; sleutel: string }> }

export default async function VersiesPage({ params }: Props) {
  const actor = await requireActor('inhoud.redigeren')
  const { soort, sleutel } = await params
  if (!isSoort(soort)) notFound()
  const gevonden = (await findVersies(actor, soort, sleutel)) ?? notFound()
  return <VersiesPagina soort={soort} sleutel={sleutel} {...gevonden} />
}
