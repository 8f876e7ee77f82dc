import type { Metadata } from 'next'
import { RegelsPagina } from '@/features/wegwijzer/components/RegelsPagina'

export const metadata: Metadata = {
  title: 'De regels van de wegwijzer',
  description: 'Alle regels van de wegwijzer: wanneer ze gelden, wat er volgt en waar dat staat.',
}

export default function RegelsPage() {
  return <RegelsPagina />
}
