import type { Metadata } from 'next'
import { CasussenOverzicht } from '@/features/casus/volgen/components/CasussenOverzicht'
import { listCasussen } from '@/features/casus/volgen/queries'
import { bladzijdeSchema } from '@/features/casus/volgen/schema'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Mijn casussen' }

export default async function CasussenPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await requireActor('aanmelding.volgen')
  const lijst = await listCasussen(actor, bladzijdeSchema.parse(await searchParams))
  return <CasussenOverzicht lijst={lijst} metGemeente={actor.rol === 'procesmanager'} />
}
