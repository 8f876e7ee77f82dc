import type { Metadata } from 'next'
import { TermijnenLijst } from '@/features/termijnen/components/TermijnenLijst'
import { listTermijnen } from '@/features/termijnen/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Termijnen' }

type Props = { searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function TermijnenPage({ searchParams }: Props) {
  const tafels = await listTermijnen(await requireActor('termijnen.beheren'))
  const { gedaan } = await searchParams
  return <TermijnenLijst tafels={tafels} gewijzigd={typeof gedaan === 'string' ? gedaan : undefined} />
}
