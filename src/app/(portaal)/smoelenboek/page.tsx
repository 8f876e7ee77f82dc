import type { Metadata } from 'next'
import { SmoelenboekPagina } from '@/features/smoelenboek/components/SmoelenboekPagina'
import { findSmoelenboek } from '@/features/smoelenboek/queries'
import { zoekSchema } from '@/features/smoelenboek/schema'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Smoelenboek' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('smoelenboek.gebruiken')
  const keuze = zoekSchema.parse(await searchParams)
  return <SmoelenboekPagina boek={await findSmoelenboek(actor, keuze)} keuze={keuze} />
}
