import type { ReactNode } from 'react'
import { PubliekShell } from '@/features/toegang/components/PubliekShell'

export default function PubliekLayout({ children }: { children: ReactNode }) {
  return <PubliekShell>{children}</PubliekShell>
}
