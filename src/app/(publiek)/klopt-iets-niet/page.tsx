import type { Metadata } from 'next'
import { emptyFormState } from '@/domain/formState'
import { schoonPad } from '@/domain/redactie/tekstBijPad'
import { MeldPagina } from '@/features/melden/components/MeldPagina'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null, robots: { index: false } }

type Props = { searchParams: Promise<{ pad?: string | string[] }> }

export default async function KloptIetsNietPage({ searchParams }: Props) {
  const { pad } = await searchParams
  return <MeldPagina pad={schoonPad(typeof pad === 'string' ? pad : '/')} state={emptyFormState} />
}
