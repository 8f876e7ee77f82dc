import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { BehandelingPagina } from '@/features/aanmeldingen/behandelaar/components/BehandelingPagina'
import { isBehandelaarHandeling } from '@/features/aanmeldingen/behandelaar/handelingen'
import { findBehandeling } from '@/features/aanmeldingen/behandelaar/queries'
import { AanzetMelding } from '@/features/casus/pad/components/AanzetMelding'
import { findAanzet } from '@/features/casus/pad/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Aanmelding' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ gedaan?: string | string[] }>
}

export default async function AanmeldingPage({ params, searchParams }: Props) {
  const actor = await requireActor('aanmelding.behandelen')
  const id = z.uuid().safeParse((await params).id)
  const aanmelding = id.success ? await findBehandeling(actor, id.data) : null
  if (!aanmelding) notFound()
  const { gedaan } = await searchParams
  const done = typeof gedaan === 'string' && isBehandelaarHandeling(gedaan) ? gedaan : undefined
  const aanzet = await findAanzet(actor, aanmelding.casusId)
  const melding = <AanzetMelding aanzet={aanzet} casusId={aanmelding.casusId} />
  return <BehandelingPagina aanmelding={aanmelding} gedaan={done} melding={melding} />
}
