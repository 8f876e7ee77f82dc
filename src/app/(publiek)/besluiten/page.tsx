import type { Metadata } from 'next'
import { BesluitenPagina } from '@/features/besluiten/components/BesluitenPagina'
import { listBesluiten } from '@/features/besluiten/queries'
import { listGemeenten } from '@/features/overlegtafels/queries'

export const metadata: Metadata = {
  title: 'Besluiten',
  description:
    'Wat er over doorzettingsmacht in Twente is voorgesteld en besloten, en de stand per gemeente.',
}

export default async function BesluitenPage() {
  return <BesluitenPagina besluiten={await listBesluiten()} gemeenten={await listGemeenten()} />
}
