import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { landelijkeStappen } from '@/domain/landelijk/stappen'
import { LandelijkPagina } from '@/features/landelijk/components/LandelijkPagina'
import { findLandelijk } from '@/features/landelijk/queries'
import { requireActor } from '@/server/auth/currentActor'
import { getZvh } from '@/server/content/zvh'

export const metadata: Metadata = { title: 'Casus op RDM-trede 4' }

type Props = {
  params: Promise<{ overlegId: string }>
  searchParams: Promise<{ gedaan?: string | string[] }>
}

export default async function CasusLandelijkPage({ params, searchParams }: Props) {
  const actor = await requireActor('landelijk.registreren')
  const landelijk = await findLandelijk(actor, (await params).overlegId)
  if (!landelijk) notFound()
  const { gedaan } = await searchParams
  return (
    <LandelijkPagina
      landelijk={landelijk}
      gedaan={landelijkeStappen.find((stap) => stap === gedaan)}
      zvh={await getZvh()}
    />
  )
}
