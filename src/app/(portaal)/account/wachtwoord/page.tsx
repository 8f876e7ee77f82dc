import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { WachtwoordPagina } from '@/features/account/components/WachtwoordPagina'
import { findEigenAccount } from '@/features/account/queries'
import { requireActor } from '@/server/auth/currentActor'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function Page() {
  const actor = await requireActor('account.eigen')
  if (!(await findEigenAccount(actor)).heeftWachtwoord) redirect('/account')
  return <WachtwoordPagina />
}
