import type { Metadata } from 'next'
import { OrganisatiePagina } from '@/features/accounts/components/OrganisatiePagina'
import { requireActor } from '@/server/auth/currentActor'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function Page() {
  await requireActor('accounts.beheren')
  return <OrganisatiePagina />
}
