import type { Metadata } from 'next'
import { isOidcReden } from '@/domain/access/claims'
import { NietGelukt } from '@/features/toegang/components/NietGelukt'
import { getZvh } from '@/server/content/zvh'

export const metadata: Metadata = { title: 'Inloggen niet gelukt' }

type Props = { searchParams: Promise<{ reden?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const { reden } = await searchParams
  return <NietGelukt reden={isOidcReden(reden) ? reden : 'mislukt'} zvh={await getZvh()} />
}
