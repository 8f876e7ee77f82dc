import type { Metadata } from 'next'
import { casusGemeenteNaam, casusGemeenteSchema } from '@/domain/casus/gemeente'
import { VerzoekPagina } from '@/features/bewaren/components/VerzoekPagina'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { searchParams: Promise<{ gemeente?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('inwonerverzoek.invoeren')
  const { gemeente } = await searchParams
  const code = casusGemeenteSchema.safeParse(gemeente)
  const typed = await findTypedForm(actor, await currentPath())
  return <VerzoekPagina gemeente={code.success ? casusGemeenteNaam(code.data) : undefined} typed={typed} />
}
