import type { Metadata } from 'next'
import { OpenDataPagina } from '@/features/downloads/components/OpenDataPagina'
import { telOpenbaar } from '../../api/downloads/[bestand]/openbareTeksten'

export const metadata: Metadata = {
  title: 'Open data',
  description:
    'Alles wat openbaar is in dit portaal als CSV, JSON of rekenblad, om te downloaden en te gebruiken.',
}

export default async function OpenDataPage() {
  return <OpenDataPagina soorten={await telOpenbaar()} />
}
