import type { Metadata } from 'next'
import { PortaalShell } from '@/features/toegang/components/PortaalShell'
import { LinkOnbekend } from '@/features/uitnodiging/components/LinkOnbekend'
import { UitnodigingPagina } from '@/features/uitnodiging/components/UitnodigingPagina'
import { findUitnodiging } from '@/features/uitnodiging/queries'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = {
  params: Promise<{ token: string }>
  searchParams: Promise<{ gedaan?: string | string[] }>
}

export default async function AntwoordPage({ params, searchParams }: Props) {
  const { token } = await params
  const uitnodiging = await findUitnodiging(token)
  const { gedaan } = await searchParams
  return (
    <PortaalShell>
      {uitnodiging ? (
        <UitnodigingPagina token={token} uitnodiging={uitnodiging} gedaan={gedaan === 'ja'} />
      ) : (
        <LinkOnbekend />
      )}
    </PortaalShell>
  )
}
