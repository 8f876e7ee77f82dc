import type { Metadata } from 'next'
import { Overzicht } from '@/features/landelijk/components/Overzicht'
import { listLandelijk } from '@/features/landelijk/queries'
import { requireActor } from '@/server/auth/currentActor'
import { Lead } from '@/ui/Lead'

export const metadata: Metadata = { title: 'RDM-trede 4' }

export default async function LandelijkPage() {
  const actor = await requireActor('landelijk.registreren')
  return (
    <>
      <h1>RDM-trede 4: landelijk</h1>
      <Lead>
        Vindt het bestuurlijk escalatieoverleg geen oplossing, dan gaat de vraag naar de landelijke Unit
        Complexe Zorgvragen. De gemeente houdt de regie.
      </Lead>
      <Overzicht regels={await listLandelijk(actor)} />
    </>
  )
}
