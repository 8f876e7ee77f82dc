import type { Metadata } from 'next'
import { VragenOverzicht } from '@/features/kennis/components/VragenOverzicht'
import { listVragen } from '@/features/kennis/queries'

export const metadata: Metadata = {
  title: 'Vragen en antwoorden',
  description: 'De 38 landelijke vragen over regionale doorzettingsmacht, beantwoord in gewone woorden.',
}

export default async function VragenPage() {
  return <VragenOverzicht vragen={await listVragen()} />
}
