import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { BewerkNieuwsbrief } from '@/features/redactie/nieuwsbrief/components/BewerkNieuwsbrief'
import { VerstuurdeNieuwsbrief } from '@/features/redactie/nieuwsbrief/components/VerstuurdeNieuwsbrief'
import { findNieuwsbrief } from '@/features/redactie/nieuwsbrief/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ gedaan?: string | string[] }>
}

export default async function NieuwsbriefPage({ params, searchParams }: Props) {
  const actor = await requireActor('inhoud.redigeren')
  const id = z.uuid().safeParse((await params).id)
  const brief = (id.success && (await findNieuwsbrief(actor, id.data))) || notFound()
  const { gedaan } = await searchParams
  return brief.verstuurdOp ? (
    <VerstuurdeNieuwsbrief brief={brief} zojuist={gedaan === 'verstuurd'} />
  ) : (
    <BewerkNieuwsbrief brief={brief} typed={await findTypedForm(actor, await currentPath())} />
  )
}
