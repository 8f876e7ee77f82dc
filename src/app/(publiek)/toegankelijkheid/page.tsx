import type { Metadata } from 'next'
import { ToegankelijkheidPagina } from '@/features/verantwoording/components/ToegankelijkheidPagina'

export const metadata: Metadata = {
  title: 'Toegankelijkheid',
  description: 'Hoe toegankelijk dit portaal is, wat er is getest, en wat nog niet.',
}

export default function Page() {
  return <ToegankelijkheidPagina />
}
