import type { Metadata } from 'next'
import { PrivacyPagina } from '@/features/verantwoording/components/PrivacyPagina'

export const metadata: Metadata = {
  title: 'Privacyverklaring',
  description: 'Welke gegevens dit portaal bewaart, waarom, hoe lang, en wat uw rechten zijn.',
}

export default function Page() {
  return <PrivacyPagina />
}
