import type { Metadata } from 'next'
import { StartPagina } from '@/features/start/components/StartPagina'
import { findStart } from '@/features/start/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Start' }

/** Where one lands after login: what waits for this person now. */
export default async function StartPage() {
  const actor = await requireActor('account.eigen')
  return <StartPagina actor={actor} start={await findStart(actor)} />
}
