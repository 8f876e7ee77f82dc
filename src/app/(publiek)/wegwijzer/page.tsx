import type { Metadata } from 'next'
import { StartPagina } from '@/features/wegwijzer/components/StartPagina'

export const metadata: Metadata = {
  title: 'Wegwijzer',
  description: 'Beantwoord een paar vragen en zie welke overlegtafel in Twente past. Wij bewaren niets.',
}

export default function WegwijzerPage() {
  return <StartPagina />
}
