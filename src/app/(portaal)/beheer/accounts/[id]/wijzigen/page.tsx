import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { WijzigPagina } from '@/features/accounts/components/WijzigPagina'
import { findOneAccount, listAlleOrganisaties } from '@/features/accounts/queries'
import { idSchema } from '@/features/accounts/schema'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string }> }

export default async function Page({ params }: Props) {
  const actor = await requireActor('accounts.beheren')
  const asked = idSchema.safeParse(await params)
  const account = asked.success ? await findOneAccount(actor, asked.data.id) : undefined
  if (!account || account.eigen || account.viaOrganisatie) notFound()
  const typed = await findTypedForm(actor, await currentPath())
  return <WijzigPagina account={account} organisaties={await listAlleOrganisaties(actor)} typed={typed} />
}
