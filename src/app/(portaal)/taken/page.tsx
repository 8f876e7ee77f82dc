import type { Metadata } from 'next'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { Takenlijst } from '@/features/aanmeldingen/procesmanager/components/Takenlijst'
import { listTaken } from '@/features/aanmeldingen/procesmanager/queries'
import { requireActor } from '@/server/auth/currentActor'
import { Lead } from '@/ui/Lead'

export const metadata: Metadata = { title: 'Taken' }

export default async function TakenPage() {
  const actor = await requireActor('aanmelding.akkoord')
  const taken = await listTaken(actor)
  return (
    <>
      <h1>Taken</h1>
      <Lead>TopX en de Levensloopaanpak gaan altijd samen met u. Hier geeft u akkoord.</Lead>
      <Takenlijst taken={taken} gemeente={casusGemeenteNaam(actor.gemeenteCode ?? 'onbekend')} />
    </>
  )
}
