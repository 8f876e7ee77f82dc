import { redirect } from 'next/navigation'
import { startPageOf } from '@/features/toegang/startPage'
import { requireActor } from '@/server/auth/currentActor'

/** Where one lands after login: what this role came for. */
export default async function StartPage() {
  const actor = await requireActor('account.eigen')
  redirect(startPageOf(actor.rol))
}
