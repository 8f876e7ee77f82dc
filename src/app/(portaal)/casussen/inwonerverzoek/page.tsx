import type { Metadata } from 'next'
import { casusGemeenteNaam, casusGemeenteSchema } from '@/domain/casus/gemeente'
import { VerzoekPagina } from '@/features/bewaren/components/VerzoekPagina'
import { requireActor } from '@/server/auth/currentActor'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { searchParams: Promise<{ gemeente?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  await requireActor('inwonerverzoek.invoeren')
  const { gemeente } = await searchParams
  const code = casusGemeenteSchema.safeParse(gemeente)
  return <VerzoekPagina gemeente={code.success ? casusGemeenteNaam(code.data) : undefined} />
}
