import type { Metadata } from 'next'
import { TekstPagina } from '@/features/kennis/components/TekstPagina'
import { getPagina } from '@/features/kennis/queries'

export const metadata: Metadata = {
  title: 'Tien uitgangspunten',
  description:
    'Hoe zorg en veiligheid in Twente samenwerken: tien uitgangspunten, met een vraag om een plan te toetsen.',
}

export default async function UitgangspuntenPage() {
  return <TekstPagina pagina={await getPagina('uitgangspunten')} />
}
