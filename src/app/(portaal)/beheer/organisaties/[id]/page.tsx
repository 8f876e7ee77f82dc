import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OrganisatiePagina } from '@/features/accounts/components/OrganisatiePagina'
import { findEenOrganisatie } from '@/features/accounts/queries'
import { idSchema } from '@/features/accounts/schema'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string }> }

export default async function Page({ params }: Props) {
  const actor = await requireActor('accounts.beheren')
  const asked = idSchema.safeParse(await params)
  const organisatie = asked.success ? await findEenOrganisatie(actor, asked.data.id) : undefined
  if (!organisatie) notFound()
  return (
    <OrganisatiePagina organisatie={organisatie} typed={await findTypedForm(actor, await currentPath())} />
  )
}
