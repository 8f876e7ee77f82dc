import type { Metadata } from 'next'
import { may } from '@/domain/access/permissions'
import { Cijferregel } from '@/features/aanmeldingen/cijfers/components/Cijferregel'
import { listMijnCijfers } from '@/features/aanmeldingen/cijfers/queries'
import { StartPagina } from '@/features/start/components/StartPagina'
import { findStart } from '@/features/start/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Start' }

/** Where one lands after login: what waits for this person now. */
export default async function StartPage() {
  const actor = await requireActor('account.eigen')
  const start = findStart(actor)
  const cijfers = may(actor.rol, 'terugmelding.cijfers') ? await listMijnCijfers(actor) : undefined
  return (
    <StartPagina actor={actor} start={await start}>
      {cijfers && <Cijferregel cijfers={cijfers} />}
    </StartPagina>
  )
}
