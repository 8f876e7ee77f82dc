import type { Metadata } from 'next'
import { KennisPagina } from '@/features/kennis/components/KennisPagina'
import { listPaginas } from '@/features/kennis/queries'

export const metadata: Metadata = {
  title: 'Kennis',
  description: 'Uitleg over de treden, vragen en antwoorden, begrippen en hulp bij het delen van gegevens.',
}

export default async function KennisPage() {
  return <KennisPagina paginas={await listPaginas()} />
}
