import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OpschaalPagina } from '@/features/aanmeldingen/schalen/components/OpschaalPagina'
import { findOpschalen } from '@/features/aanmeldingen/schalen/queries'
import { listOndersteuners, listOverlegtafels } from '@/features/overlegtafels/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { getZvh } from '@/server/content/zvh'
import { findTypedForm } from '@/server/typedForm'

export const metadata: Metadata = { title: 'Schaal op' }

export default async function OpschalenPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('aanmelding.indienen')
  const opschalen = await findOpschalen(actor, (await params).id)
  if (!opschalen) notFound()
  const [tafels, ondersteuners, zvh] = await Promise.all([listOverlegtafels(), listOndersteuners(), getZvh()])
  const typed = await findTypedForm(actor, await currentPath())
  return <OpschaalPagina opschalen={opschalen} inhoud={{ tafels, ondersteuners, zvh }} typed={typed} />
}
