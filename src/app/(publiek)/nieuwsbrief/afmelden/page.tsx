import type { Metadata } from 'next'
import { AfloopPagina } from '@/features/nieuwsbrief/components/AfloopPagina'
import { KnopPagina } from '@/features/nieuwsbrief/components/KnopPagina'
import { openUnsubscribe } from '@/server/subscriberLink'

export const metadata: Metadata = { title: null, robots: { index: false } }

type Props = { searchParams: Promise<{ sleutel?: string | string[] }> }

export default async function AfmeldenPage({ searchParams }: Props) {
  const { sleutel } = await searchParams
  return typeof sleutel === 'string' && openUnsubscribe(sleutel) ? (
    <KnopPagina handeling="afmelden" sleutel={sleutel} />
  ) : (
    <AfloopPagina handeling="afmelden" afloop="link-klopt-niet" />
  )
}
