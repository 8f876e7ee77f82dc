import type { Metadata } from 'next'
import { UitkomstKeuzePagina } from '@/features/aanmeldingen/aanmelder/components/UitkomstKeuzePagina'
import { requireActor } from '@/server/auth/currentActor'
import { loadEigen } from '../loadEigen'

export const metadata: Metadata = { title: 'Noteer de uitkomst' }

type Props = { params: Promise<{ id: string }> }

export default async function UitkomstKiezenPage({ params }: Props) {
  const actor = await requireActor('aanmelding.volgen')
  return <UitkomstKeuzePagina gevolgd={await loadEigen(actor, params, 'registreerUitkomst')} />
}
