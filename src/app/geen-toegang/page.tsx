import type { Metadata } from 'next'
import { GeenToegang } from '@/features/toegang/components/GeenToegang'
import { PortaalShell } from '@/features/toegang/components/PortaalShell'
import { getZvh } from '@/server/content/zvh'

export const metadata: Metadata = { title: 'Geen toegang' }

/** Next shows its own page for `forbidden()` only with JavaScript: the front door asks for this one then. */
export default async function GeenToegangPage() {
  return (
    <PortaalShell>
      <GeenToegang zvh={await getZvh()} />
    </PortaalShell>
  )
}
