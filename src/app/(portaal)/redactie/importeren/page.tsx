import type { Metadata } from 'next'
import { may } from '@/domain/access/permissions'
import { ImporteerPagina } from '@/features/redactie/importeren/components/ImporteerPagina'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function ImporteerPage({ searchParams }: Props) {
  const actor = await requireActor('inhoud.importeren')
  const gedaan = Number((await searchParams).gedaan)
  const typed = await findTypedForm(actor, await currentPath())
  return (
    <ImporteerPagina
      soort="contacten"
      typed={typed}
      gedaan={Number.isInteger(gedaan) ? gedaan : 0}
      redigeert={may(actor.rol, 'inhoud.redigeren')}
    />
  )
}
