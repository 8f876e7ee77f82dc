import type { Metadata } from 'next'
import { LogboekPagina } from '@/features/logboek/components/LogboekPagina'
import { findLogboek } from '@/features/logboek/queries'
import { filterSchema, onleesbareDagen } from '@/features/logboek/schema'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Logboek' }

type Props = { searchParams: Promise<Record<string, string | string[]>> }

export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('logboek.inzien')
  const asked = await searchParams
  const filter = filterSchema.parse(asked)
  return (
    <LogboekPagina
      filter={filter}
      onleesbaar={onleesbareDagen(asked)}
      bladzijde={await findLogboek(actor, filter)}
    />
  )
}
