import type { Metadata } from 'next'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { Takenlijst } from '@/features/aanmeldingen/procesmanager/components/Takenlijst'
import { listTaken } from '@/features/aanmeldingen/procesmanager/queries'
import { Uitlegvragen } from '@/features/aanmeldingen/uitleg/components/Uitlegvragen'
import { listUitlegvragen } from '@/features/aanmeldingen/uitleg/queries'
import { requireActor } from '@/server/auth/currentActor'
import { Lead } from '@/ui/Lead'

export const metadata: Metadata = { title: 'Taken' }

export default async function TakenPage() {
  const actor = await requireActor('aanmelding.akkoord')
  const [taken, vragen] = await Promise.all([listTaken(actor), listUitlegvragen(actor)])
  return (
    <>
      <h1>Taken</h1>
      <Lead>TopX en de Levensloopaanpak gaan altijd samen met u. Hier geeft u akkoord.</Lead>
      <Uitlegvragen vragen={vragen} />
      <Takenlijst taken={taken} gemeente={casusGemeenteNaam(actor.gemeenteCode ?? 'onbekend')} />
    </>
  )
}
