import type { Metadata } from 'next'
import { NieuwPagina } from '@/features/accounts/components/NieuwPagina'
import { listAlleOrganisaties } from '@/features/accounts/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function Page() {
  const actor = await requireActor('accounts.beheren')
  const typed = await findTypedForm(actor, await currentPath())
  return <NieuwPagina organisaties={await listAlleOrganisaties(actor)} typed={typed} />
}
