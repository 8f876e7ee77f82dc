import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { aanleidingVan } from '@/features/account/aanleiding'
import { AppPagina } from '@/features/account/components/AppPagina'
import { findEigenAccount } from '@/features/account/queries'
import { requireActor } from '@/server/auth/currentActor'
import { offerSecondFactor } from '@/server/auth/secondFactor'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function Page() {
  const actor = await requireActor('account.eigen')
  const account = await findEigenAccount(actor)
  if (!account.heeftWachtwoord) redirect('/account')
  const offer = offerSecondFactor(actor.accountId, aanleidingVan(actor, account), account.email)
  return <AppPagina {...offer} vervangt={account.tweedeFactorOp !== null} />
}
