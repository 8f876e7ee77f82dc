import type { Metadata } from 'next'
import { BesluitKeuze } from '@/features/aanmeldingen/escalatieoverleg/components/BesluitKeuze'
import { CasusInHetKort } from '@/features/aanmeldingen/escalatieoverleg/components/CasusInHetKort'
import { HandelingPagina } from '@/features/aanmeldingen/escalatieoverleg/components/HandelingPagina'
import { requireActor } from '@/server/auth/currentActor'
import { Heading } from '@/ui/Heading'
import { loadOverleg } from '../loadOverleg'

export const metadata: Metadata = { title: 'Besluit of het overleg er komt' }

export default async function BesluitenPage({ params }: { params: Promise<{ id: string }> }) {
  const { overleg } = await loadOverleg(await requireActor('overleg.besluiten'), params, 'roepBijeen')
  return (
    <HandelingPagina overleg={overleg} handeling="roepBijeen">
      <Heading level={2}>De casus in het kort</Heading>
      <CasusInHetKort overleg={overleg} />
      {overleg.mogelijk && <BesluitKeuze id={overleg.id} />}
    </HandelingPagina>
  )
}
