import type { Metadata } from 'next'
import { KoppelingenPagina } from '@/features/accounts/components/KoppelingenPagina'
import { listAlleKoppelingen, listAlleOrganisaties } from '@/features/accounts/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { env } from '@/server/env'
import { findTypedForm } from '@/server/typedForm'

export const metadata: Metadata = { title: 'Koppelingen met organisaties' }

type Props = { searchParams: Promise<{ gedaan?: string }> }

export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('accounts.beheren')
  const { gedaan } = await searchParams
  return (
    <KoppelingenPagina
      koppelingen={await listAlleKoppelingen(actor)}
      organisaties={await listAlleOrganisaties(actor)}
      ingesteld={env.OIDC_ISSUER !== undefined}
      gedaan={gedaan}
      typed={await findTypedForm(actor, await currentPath())}
    />
  )
}
