import type { ReactNode } from 'react'
import { PortaalShell } from '@/features/toegang/components/PortaalShell'

export default function InloggenLayout({ children }: { children: ReactNode }) {
  return <PortaalShell>{children}</PortaalShell>
}
