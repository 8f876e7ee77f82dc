import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isSoort } from '@/domain/redactie/soorten'
import { BewerkPagina } from '@/features/redactie/components/BewerkPagina'
import { findBewerking } from '@/features/redactie/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = {
  params: Promise<{ soort: string; sleutel: string }>
  searchParams: Promise<{ gedaan?: string | string[] }>
}

export default async function BewerkTekstPage({ params, searchParams }: Props) {
  const actor = await requireActor('inhoud.redigeren')
  const { soort, sleutel } = await params
  const bewerking = (isSoort(soort) && (await findBewerking(actor, soort, sleutel))) || notFound()
  const { gedaan } = await searchParams
  const typed = await findTypedForm(actor, await currentPath())
  return (
    <BewerkPagina
      bewerking={bewerking}
      typed={typed}
      gedaan={typeof gedaan === 'string' ? gedaan : undefined}
    />
  )
}
