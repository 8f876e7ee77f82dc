import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { FotoPagina } from '@/features/smoelenboek/components/FotoPagina'
import { findEigenVermelding } from '@/features/smoelenboek/queries'
import { requireActor } from '@/server/auth/currentActor'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

export default async function Page() {
  const actor = await requireActor('smoelenboek.gebruiken')
  // First the consent, then the photo.
  if (!(await findEigenVermelding(actor)).vermelding) redirect('/smoelenboek/mijn')
  return <FotoPagina />
}
