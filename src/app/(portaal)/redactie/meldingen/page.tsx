import type { Metadata } from 'next'
import { MeldingenLijst } from '@/features/redactie/meldingen/components/MeldingenLijst'
import { listMeldingen } from '@/features/redactie/meldingen/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Berichten van lezers' }

type Props = { searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function MeldingenPage({ searchParams }: Props) {
  const actor = await requireActor('inhoud.redigeren')
  const { gedaan } = await searchParams
  return <MeldingenLijst meldingen={await listMeldingen(actor)} beantwoord={gedaan === 'beantwoord'} />
}
