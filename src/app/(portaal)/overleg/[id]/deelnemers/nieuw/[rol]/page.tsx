import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { deelnemerRollen, deelnemerRolNamen, deelnemerRolUitleg } from '@/domain/escalatieoverleg/deelnemers'
import { NieuweDeelnemerForm } from '@/features/aanmeldingen/escalatieoverleg/components/DeelnemerForms'
import { HandelingPagina } from '@/features/aanmeldingen/escalatieoverleg/components/HandelingPagina'
import { requireActor } from '@/server/auth/currentActor'
import { loadOverleg } from '../../../loadOverleg'

export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string; rol: string }> }

export default async function NieuweDeelnemerPage({ params }: Props) {
  const actor = await requireActor('overleg.voorbereiden')
  const form = await loadOverleg(actor, params, 'wijzigDeelnemers')
  const asked = (await params).rol
  const rol = deelnemerRollen.find((each) => each === asked) ?? notFound()
  return (
    <HandelingPagina
      overleg={form.overleg}
      handeling="wijzigDeelnemers"
      titel={deelnemerRolNamen[rol]}
      uitleg={deelnemerRolUitleg[rol]}
    >
      <NieuweDeelnemerForm {...form} rol={rol} />
    </HandelingPagina>
  )
}
