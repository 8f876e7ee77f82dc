import type { Metadata } from 'next'
import { HandelingPagina } from '@/features/aanmeldingen/escalatieoverleg/components/HandelingPagina'
import { UitkomstKeuze } from '@/features/aanmeldingen/escalatieoverleg/components/UitkomstForm'
import { requireActor } from '@/server/auth/currentActor'
import { loadOverleg } from '../loadOverleg'

export const metadata: Metadata = { title: 'Leg de uitkomst vast: kies de uitkomst' }

export default async function UitkomstKiezenPage({ params }: { params: Promise<{ id: string }> }) {
  const { overleg } = await loadOverleg(await requireActor('overleg.organiseren'), params, 'legUitkomstVast')
  return (
    <HandelingPagina overleg={overleg} handeling="legUitkomstVast">
      {overleg.mogelijk && <UitkomstKeuze id={overleg.id} />}
    </HandelingPagina>
  )
}
