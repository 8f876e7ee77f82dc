import type { Metadata } from 'next'
import { GemeentenOverzicht } from '@/features/gemeenten/components/GemeentenOverzicht'
import { listGemeenten } from '@/features/overlegtafels/queries'
import { getZvh } from '@/server/content/zvh'

export const metadata: Metadata = {
  title: 'Gemeenten',
  description: 'De 14 gemeenten van Twente: de eerste stap, het contact en de lokale afspraken.',
}

export default async function GemeentenPage() {
  return <GemeentenOverzicht gemeenten={await listGemeenten()} zvh={await getZvh()} />
}
