import type { Metadata } from 'next'
import { NietDuidelijkPagina } from '@/features/aanmeldingen/aanmelder/components/NietDuidelijkPagina'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'
import { loadEigen } from '../loadEigen'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string }> }

export default async function NietDuidelijkPage({ params }: Props) {
  const actor = await requireActor('aanmelding.volgen')
  const gevolgd = await loadEigen(actor, params, 'vraagUitleg')
  return <NietDuidelijkPagina gevolgd={gevolgd} typed={await findTypedForm(actor, await currentPath())} />
}
