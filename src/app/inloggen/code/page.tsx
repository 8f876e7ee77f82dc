import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CodePagina } from '@/features/toegang/components/CodePagina'
import { findPendingLogin } from '@/server/auth/pendingLogin'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function Page() {
  const pending = await findPendingLogin()
  if (pending?.next !== 'code') redirect('/inloggen')
  return <CodePagina />
}
