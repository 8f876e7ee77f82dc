import type { Metadata } from 'next'
import { OpenGegevensPagina } from '@/features/downloads/components/OpenGegevensPagina'
import { telOpenbaar } from '../../api/downloads/[bestand]/openbareTeksten'

export const metadata: Metadata = {
  title: 'Open gegevens',
  description:
    'Alles wat openbaar is in dit portaal als CSV, JSON of rekenblad, om te downloaden en te gebruiken.',
}

export default async function OpenGegevensPage() {
  return <OpenGegevensPagina soorten={await telOpenbaar()} />
}
