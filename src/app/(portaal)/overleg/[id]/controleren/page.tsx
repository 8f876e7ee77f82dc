import type { Metadata } from 'next'
import { EerdereTafels } from '@/features/aanmeldingen/escalatieoverleg/components/CasusInHetKort'
import { ControleForm } from '@/features/aanmeldingen/escalatieoverleg/components/ControleForm'
import { HandelingPagina } from '@/features/aanmeldingen/escalatieoverleg/components/HandelingPagina'
import { listEerdereTafels } from '@/features/aanmeldingen/escalatieoverleg/queries'
import { requireActor } from '@/server/auth/currentActor'
import { loadOverleg } from '../loadOverleg'

export const metadata: Metadata = { title: null }

export default async function ControlerenPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('overleg.organiseren')
  const form = await loadOverleg(actor, params, 'controleer')
  return (
    <HandelingPagina overleg={form.overleg} handeling="controleer">
      <EerdereTafels eerder={await listEerdereTafels(actor, form.overleg.id)} />
      <ControleForm {...form} />
    </HandelingPagina>
  )
}
