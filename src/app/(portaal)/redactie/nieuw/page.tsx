import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NieuwPagina } from '@/features/redactie/components/NieuwPagina'
import { listToevoegbaar } from '@/features/redactie/overzicht/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { searchParams: Promise<{ soort?: string | string[] }> }

export default async function NieuweTekstPage({ searchParams }: Props) {
  const actor = await requireActor('inhoud.redigeren')
  const soorten = await listToevoegbaar(actor)
  if (soorten.length === 0) notFound()
  const { soort } = await searchParams
  return (
    <NieuwPagina
      soorten={soorten}
      gekozen={typeof soort === 'string' ? soort : undefined}
      typed={await findTypedForm(actor, await currentPath())}
    />
  )
}
