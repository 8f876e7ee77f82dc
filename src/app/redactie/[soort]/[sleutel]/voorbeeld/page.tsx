import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isSoort } from '@/domain/redactie/soorten'
import { PubliceerPaneel } from '@/features/redactie/components/PubliceerPaneel'
import { findVoorbeeld } from '@/features/redactie/queries'
import { PubliekShell } from '@/features/toegang/components/PubliekShell'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'
import { openbarePagina } from './openbarePagina'

export const metadata: Metadata = { title: 'Voorbeeld', robots: { index: false } }

type Props = {
  params: Promise<{ soort: string; sleutel: string }>
  searchParams: Promise<{ gedaan?: string | string[] }>
}

/** In the shell of the public pages, so that it looks as it will look. */
export default async function VoorbeeldPage({ params, searchParams }: Props) {
  const actor = await requireActor('inhoud.redigeren')
  const { soort, sleutel } = await params
  const voorbeeld = (isSoort(soort) && (await findVoorbeeld(actor, soort, sleutel))) || notFound()
  const { gedaan } = await searchParams
  const typed = await findTypedForm(actor, await currentPath())
  return (
    <PubliekShell>
      <PubliceerPaneel voorbeeld={voorbeeld} samen={gedaan === 'samen'} typed={typed} />
      {voorbeeld.inhoud !== null && (await openbarePagina(voorbeeld))}
    </PubliekShell>
  )
}
