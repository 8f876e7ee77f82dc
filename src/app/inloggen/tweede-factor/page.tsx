import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { InstelPagina } from '@/features/toegang/components/InstelPagina'
import { findPendingLogin } from '@/server/auth/pendingLogin'
import { offerSecondFactor } from '@/server/auth/secondFactor'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function Page() {
  const pending = await findPendingLogin()
  if (pending?.next !== 'instellen') redirect('/inloggen')
  const { accountId, keer, email } = pending
  return <InstelPagina {...offerSecondFactor(accountId, keer, email)} />
}
