import type { Metadata } from 'next'
import { CijfersPagina } from '@/features/aanmeldingen/cijfers/components/CijfersPagina'
import { findCijfers } from '@/features/aanmeldingen/cijfers/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Terugmeldingen op tijd' }

export default async function CijfersPage() {
  return <CijfersPagina cijfers={await findCijfers(await requireActor('terugmelding.cijfers'))} />
}
