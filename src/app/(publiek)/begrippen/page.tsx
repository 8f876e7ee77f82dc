import type { Metadata } from 'next'
import { BegrippenLijst } from '@/features/kennis/components/BegrippenLijst'
import { listBegrippen } from '@/features/kennis/queries'

export const metadata: Metadata = {
  title: 'Begrippen en afkortingen',
  description: 'Alle afkortingen en moeilijke woorden over doorzettingsmacht in Twente, kort uitgelegd.',
}

export default async function BegrippenPage() {
  return <BegrippenLijst begrippen={await listBegrippen()} />
}
