import type { Metadata } from 'next'
import { LogboekPagina } from '@/features/logboek/components/LogboekPagina'
import { findLogboek } from '@/features/logboek/queries'
import { filterSchema } from '@/features/logboek/schema'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Logboek' }

type Props = { searchParams: Promise<Record<string, string | string[]>> }

export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('logboek.inzien')
  const filter = filterSchema.parse(await searchParams)
  return <LogboekPagina filter={filter} bladzijde={await findLogboek(actor, filter)} />
}
