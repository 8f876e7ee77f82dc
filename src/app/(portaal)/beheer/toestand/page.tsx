import type { Metadata } from 'next'
import { ToestandPagina } from '@/features/toestand/components/ToestandPagina'
import { findToestand } from '@/features/toestand/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Toestand van het portaal' }

export default async function Page() {
  const actor = await requireActor('berichten.beheren')
  return <ToestandPagina toestand={await findToestand(actor)} />
}
