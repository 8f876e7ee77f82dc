import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import {
  HaalWegForm,
  WijzigDeelnemerForm,
} from '@/features/aanmeldingen/escalatieoverleg/components/DeelnemerForms'
import { HandelingPagina } from '@/features/aanmeldingen/escalatieoverleg/components/HandelingPagina'
import { requireActor } from '@/server/auth/currentActor'
import { loadOverleg } from '../../loadOverleg'

export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string; deelnemer: string }> }

export default async function DeelnemerPage({ params }: Props) {
  const form = await loadOverleg(await requireActor('overleg.voorbereiden'), params, 'wijzigDeelnemers')
  const asked = (await params).deelnemer
  const deelnemer = form.overleg.deelnemers.find(({ id }) => id === asked) ?? notFound()
  return (
    <HandelingPagina
      overleg={form.overleg}
      handeling="wijzigDeelnemers"
      titel="Wijzig een deelnemer"
      uitleg="Verandert het e-mailadres? Dan krijgt het oude adres bericht dat het niet doorgaat."
    >
      <WijzigDeelnemerForm {...form} deelnemer={deelnemer} />
      {form.overleg.mogelijk && <HaalWegForm overleg={form.overleg} deelnemer={deelnemer} />}
    </HandelingPagina>
  )
}
