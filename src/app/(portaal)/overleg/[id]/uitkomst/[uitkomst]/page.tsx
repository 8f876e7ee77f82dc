import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { overlegUitkomsten, overlegUitkomstNamen } from '@/domain/escalatieoverleg/uitkomst'
import { HandelingPagina } from '@/features/aanmeldingen/escalatieoverleg/components/HandelingPagina'
import { UitkomstForm } from '@/features/aanmeldingen/escalatieoverleg/components/UitkomstForm'
import { requireActor } from '@/server/auth/currentActor'
import { loadOverleg } from '../../loadOverleg'

export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string; uitkomst: string }> }

export default async function UitkomstPage({ params }: Props) {
  const form = await loadOverleg(await requireActor('overleg.organiseren'), params, 'legUitkomstVast')
  const asked = (await params).uitkomst
  const uitkomst = overlegUitkomsten.find((each) => each === asked) ?? notFound()
  return (
    <HandelingPagina overleg={form.overleg} handeling="legUitkomstVast">
      <h2>{overlegUitkomstNamen[uitkomst]}</h2>
      <UitkomstForm {...form} uitkomst={uitkomst} />
    </HandelingPagina>
  )
}
