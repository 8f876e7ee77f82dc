import type { Metadata } from 'next'
import { AfloopPagina } from '@/features/nieuwsbrief/components/AfloopPagina'
import { KnopPagina } from '@/features/nieuwsbrief/components/KnopPagina'
import { now } from '@/server/clock'
import { openConfirmation } from '@/server/subscriberLink'

export const metadata: Metadata = { title: null, robots: { index: false } }

type Props = { searchParams: Promise<{ sleutel?: string | string[] }> }

export default async function BevestigenPage({ searchParams }: Props) {
  const { sleutel } = await searchParams
  return typeof sleutel === 'string' && openConfirmation(sleutel, now()) ? (
    <KnopPagina handeling="bevestigen" sleutel={sleutel} />
  ) : (
    <AfloopPagina handeling="bevestigen" afloop="link-klopt-niet" />
  )
}
