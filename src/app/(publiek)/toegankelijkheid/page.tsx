import type { Metadata } from 'next'
import { ToegankelijkheidPagina } from '@/features/verantwoording/components/ToegankelijkheidPagina'
import { getZvh } from '@/server/content/zvh'

export const metadata: Metadata = {
  title: 'Toegankelijkheid',
  description: 'Hoe toegankelijk dit portaal is, wat er is getest, en wat nog niet.',
}

export default async function Page() {
  return <ToegankelijkheidPagina zvh={await getZvh()} />
}
