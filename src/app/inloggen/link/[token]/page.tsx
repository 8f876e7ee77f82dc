import type { Metadata } from 'next'
import { KiesWachtwoordPagina } from '@/features/toegang/components/KiesWachtwoordPagina'
import { findLinkOwner } from '@/server/auth/links'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ token: string }> }

export default async function Page({ params }: Props) {
  const { token } = await params
  return <KiesWachtwoordPagina token={token} owner={await findLinkOwner(token)} />
}
