import type { Metadata } from 'next'
import { MijnPagina } from '@/features/smoelenboek/components/MijnPagina'
import { findEigenVermelding } from '@/features/smoelenboek/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { searchParams: Promise<{ gedaan?: string }> }

export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('smoelenboek.gebruiken')
  return (
    <MijnPagina
      actor={actor}
      eigen={await findEigenVermelding(actor)}
      typed={await findTypedForm(actor, await currentPath())}
      gedaan={(await searchParams).gedaan}
    />
  )
}
