import type { Metadata } from 'next'
import { Escalatiemodel } from '@/features/overlegtafels/components/Escalatiemodel'
import { listOverlegtafels } from '@/features/overlegtafels/queries'

export const metadata: Metadata = {
  title: 'Zo werken de treden',
  description:
    'Wat regionale doorzettingsmacht (RDM) is, welke treden er zijn en wanneer u een trede hoger gaat.',
}

export default async function TredenPage() {
  return <Escalatiemodel tafels={await listOverlegtafels()} />
}
