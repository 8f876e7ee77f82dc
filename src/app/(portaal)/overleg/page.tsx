import type { Metadata } from 'next'
import { OverlegLijst } from '@/features/aanmeldingen/escalatieoverleg/components/OverlegLijst'
import { listOverleggen } from '@/features/aanmeldingen/escalatieoverleg/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Bestuurlijk escalatieoverleg' }

export default async function OverleggenPage() {
  const actor = await requireActor('overleg.inzien')
  return <OverlegLijst overleggen={await listOverleggen(actor)} />
}
