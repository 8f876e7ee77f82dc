import type { Metadata } from 'next'
import { HerstelcodesPagina } from '@/features/account/components/HerstelcodesPagina'
import { requireActor } from '@/server/auth/currentActor'
import { readRecoveryCodes } from '@/server/auth/recoveryCodes'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { searchParams: Promise<{ terug?: string }> }

export default async function Page({ searchParams }: Props) {
  await requireActor('account.eigen')
  const { terug = '/account' } = await searchParams
  return <HerstelcodesPagina codes={await readRecoveryCodes()} terug={terug} />
}
