import type { Metadata } from 'next'
import { VergetenPagina } from '@/features/toegang/components/VergetenPagina'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const { gedaan } = await searchParams
  return <VergetenPagina gedaan={gedaan === 'ja'} />
}
