import type { Metadata } from 'next'
import { may } from '@/domain/access/permissions'
import { Cijferregel } from '@/features/aanmeldingen/cijfers/components/Cijferregel'
import { listMijnCijfers } from '@/features/aanmeldingen/cijfers/queries'
import { NakijkenLijst } from '@/features/redactie/components/NakijkenLijst'
import { telNakijken } from '@/features/redactie/overzicht/queries'
import { StartPagina } from '@/features/start/components/StartPagina'
import { findStart } from '@/features/start/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Start' }

/** Where one lands after login: what waits for this person now. */
export default async function StartPage() {
  const actor = await requireActor('account.eigen')
  const start = findStart(actor)
  const cijfers = may(actor.rol, 'terugmelding.cijfers') ? await listMijnCijfers(actor) : undefined
  // For the other roles the texts come once a month, by mail: they have more urgent work here.
  const nakijken = actor.rol === 'redacteur' ? await telNakijken(actor) : []
  return (
    <StartPagina
      actor={actor}
      start={await start}
      ook={nakijken.length > 0 && <NakijkenLijst soorten={nakijken} />}
    >
      {cijfers && <Cijferregel cijfers={cijfers} />}
    </StartPagina>
  )
}
