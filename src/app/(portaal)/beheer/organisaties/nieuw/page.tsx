import type { Metadata } from 'next'
import { OrganisatiePagina } from '@/features/accounts/components/OrganisatiePagina'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function Page() {
  const actor = await requireActor('accounts.beheren')
  return <OrganisatiePagina typed={await findTypedForm(actor, await currentPath())} />
}
