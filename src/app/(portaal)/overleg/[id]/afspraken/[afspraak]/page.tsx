import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AfspraakBijwerkenForm } from '@/features/aanmeldingen/escalatieoverleg/components/AfspraakForms'
import { HandelingPagina } from '@/features/aanmeldingen/escalatieoverleg/components/HandelingPagina'
import { requireActor } from '@/server/auth/currentActor'
import { loadOverleg } from '../../loadOverleg'

export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string; afspraak: string }> }

export default async function AfspraakPage({ params }: Props) {
  const form = await loadOverleg(await requireActor('overleg.voorbereiden'), params, 'rondAfspraakAf')
  const asked = (await params).afspraak
  const afspraak = form.overleg.afspraken.find(({ id }) => id === asked) ?? notFound()
  return (
    <HandelingPagina overleg={form.overleg} handeling="rondAfspraakAf">
      <p>
        <strong>{afspraak.organisatie}</strong>: {afspraak.wat}
      </p>
      <AfspraakBijwerkenForm {...form} afspraak={afspraak} />
    </HandelingPagina>
  )
}
