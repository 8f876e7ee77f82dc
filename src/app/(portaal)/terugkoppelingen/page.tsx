import type { Metadata } from 'next'
import { Overzicht } from '@/features/terugkoppeling/components/Overzicht'
import { listTerugkoppelingen } from '@/features/terugkoppeling/queries'
import { requireActor } from '@/server/auth/currentActor'
import { Lead } from '@/ui/Lead'

export const metadata: Metadata = { title: 'Terugkoppelingen' }

type Props = { searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function TerugkoppelingenPage({ searchParams }: Props) {
  const actor = await requireActor('terugkoppeling.inzien')
  const { gedaan } = await searchParams
  return (
    <>
      <h1>Terugkoppelingen</h1>
      <Lead>
        Wat de gemeente na een bestuurlijk escalatieoverleg (RDM-trede 3) laat weten aan de regionale
        portefeuillehouder.
      </Lead>
      <Overzicht
        terugkoppelingen={await listTerugkoppelingen(actor)}
        leest={actor.rol === 'portefeuillehouder'}
        gedaan={typeof gedaan === 'string' ? gedaan : undefined}
      />
    </>
  )
}
