import type { Metadata } from 'next'
import { Startpagina } from '@/features/overlegtafels/components/Startpagina'
import { listOndersteuners, listOverlegtafels } from '@/features/overlegtafels/queries'
import { getZvh } from '@/server/content/zvh'
import { siteName } from '@/ui/siteName'

export const metadata: Metadata = {
  title: { absolute: siteName },
  description:
    'Zeven overlegtafels in Twente zoeken een plek of een doorbraak voor mensen die tussen wal en schip vallen.',
}

export default async function HomePage() {
  const [tafels, ondersteuners, zvh] = await Promise.all([listOverlegtafels(), listOndersteuners(), getZvh()])
  return <Startpagina tafels={tafels} ondersteuners={ondersteuners} zvh={zvh} />
}
