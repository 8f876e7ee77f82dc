import type { Metadata } from 'next'
import { getPagina } from '@/features/kennis/queries'
import { NieuwsOverzicht } from '@/features/nieuws/components/NieuwsOverzicht'
import { listNieuws } from '@/features/nieuws/queries'

export const metadata: Metadata = {
  title: 'Nieuws',
  description: 'Nieuws over doorzettingsmacht in Twente.',
  alternates: { types: { 'application/atom+xml': '/nieuws/feed.atom' } },
}

export default async function NieuwsOverzichtPage() {
  const { inhoud } = await getPagina('nieuws')
  return <NieuwsOverzicht inleiding={inhoud.inleiding} berichten={await listNieuws()} />
}
