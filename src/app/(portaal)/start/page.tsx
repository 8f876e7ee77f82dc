import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { GeenWerk } from '@/features/toegang/components/GeenWerk'
import { startPageOf } from '@/features/toegang/startPage'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Start' }

/** Where one lands after login: what this role came for. */
export default async function StartPage() {
  const actor = await requireActor('account.eigen')
  const work = startPageOf(actor.rol)
  if (work) redirect(work)
  return <GeenWerk rol={actor.rol} />
}
