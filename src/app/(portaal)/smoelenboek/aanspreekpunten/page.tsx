import type { Metadata } from 'next'
import { AanspreekpuntenPagina } from '@/features/smoelenboek/components/AanspreekpuntenPagina'
import { listAanspreekpunten } from '@/features/smoelenboek/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Aanspreekpunt per organisatie' }

export default async function Page() {
  const actor = await requireActor('smoelenboek.gebruiken')
  return <AanspreekpuntenPagina rijen={await listAanspreekpunten(actor)} />
}
