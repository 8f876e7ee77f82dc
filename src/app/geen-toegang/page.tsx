import type { Metadata } from 'next'
import { GeenToegang } from '@/features/toegang/components/GeenToegang'
import { PortaalShell } from '@/features/toegang/components/PortaalShell'

export const metadata: Metadata = { title: 'Geen toegang' }

/** The same words as forbidden.tsx, which Next can only show with JavaScript; the front door asks for this page then. */
export default function GeenToegangPage() {
  return (
    <PortaalShell>
      <GeenToegang />
    </PortaalShell>
  )
}
