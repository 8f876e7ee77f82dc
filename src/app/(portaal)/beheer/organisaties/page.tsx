import type { Metadata } from 'next'
import { OrganisatiesPagina } from '@/features/accounts/components/OrganisatiesPagina'
import { listAlleOrganisaties } from '@/features/accounts/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Organisaties' }

type Props = { searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('accounts.beheren')
  const { gedaan } = await searchParams
  return <OrganisatiesPagina organisaties={await listAlleOrganisaties(actor)} gedaan={gedaan === 'ja'} />
}
