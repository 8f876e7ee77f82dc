import type { Metadata } from 'next'
import { getZvh } from '@/features/overlegtafels/queries'
import { GeenToegang } from '@/features/toegang/components/GeenToegang'
import { PortaalShell } from '@/features/toegang/components/PortaalShell'

export const metadata: Metadata = { title: 'Geen toegang' }

/** Next shows its own page for `forbidden()` only with JavaScript: the front door asks for this one then. */
export default async function GeenToegangPage() {
  return (
    <PortaalShell>
      <GeenToegang zvh={await getZvh()} />
    </PortaalShell>
  )
}
