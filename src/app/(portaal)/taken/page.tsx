import type { Metadata } from 'next'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { Takenlijst } from '@/features/aanmeldingen/procesmanager/components/Takenlijst'
import { listTaken } from '@/features/aanmeldingen/procesmanager/queries'
import { Uitlegvragen } from '@/features/aanmeldingen/uitleg/components/Uitlegvragen'
import { listUitlegvragen } from '@/features/aanmeldingen/uitleg/queries'
import { Overdrachten } from '@/features/casus/overdracht/components/Overdrachten'
import { listOverdrachten } from '@/features/casus/overdracht/queries'
import { requireActor } from '@/server/auth/currentActor'
import { Lead } from '@/ui/Lead'

export const metadata: Metadata = { title: 'Taken' }

export default async function TakenPage() {
  const actor = await requireActor('aanmelding.akkoord')
  const [taken, vragen, overdrachten] = await Promise.all([
    listTaken(actor),
    listUitlegvragen(actor),
    listOverdrachten(actor),
  ])
  return (
    <>
      <h1>Taken</h1>
      <Lead>
        Wat op uw antwoord wacht: aanmeldingen voor TopX en de Levensloopaanpak, en casussen die uw gemeente
        wordt gevraagd over te nemen.
      </Lead>
      <Overdrachten overdrachten={overdrachten} />
      <Uitlegvragen vragen={vragen} />
      {(taken.length > 0 || overdrachten.length === 0) && (
        <Takenlijst taken={taken} gemeente={casusGemeenteNaam(actor.gemeenteCode ?? 'onbekend')} />
      )}
    </>
  )
}
