import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BewaartermijnPagina } from '@/features/bewaren/components/BewaartermijnPagina'
import { findBewaartermijn, findGevolg } from '@/features/bewaren/termijnen/queries'
import { termijnSchema } from '@/features/bewaren/termijnen/schema'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Bewaartermijn wijzigen' }

type Props = {
  params: Promise<{ soort: string }>
  searchParams: Promise<{ dagen?: string | string[] }>
}

export default async function Page({ params, searchParams }: Props) {
  const actor = await requireActor('bewaartermijnen.beheren')
  const termijn = await findBewaartermijn(actor, (await params).soort)
  if (!termijn) notFound()
  const { dagen } = await searchParams
  if (typeof dagen !== 'string') return <BewaartermijnPagina termijn={termijn} voorbeeld={undefined} />
  const read = termijnSchema.safeParse({ soort: termijn.soort, dagen })
  const voorbeeld = read.success
    ? { getypt: dagen, dagen: read.data.dagen, gevolg: await findGevolg(actor, read.data) }
    : { getypt: dagen, bezwaar: read.error.issues[0]?.message ?? '' }
  return <BewaartermijnPagina termijn={termijn} voorbeeld={voorbeeld} />
}
