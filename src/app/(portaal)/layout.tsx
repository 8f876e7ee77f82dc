import type { ReactNode } from 'react'
import { PortaalShell } from '@/features/toegang/components/PortaalShell'
import './portaal.css'

/** Says who is signed in; it never authorises. Every page asks for its own permission. */
export default function PortaalLayout({ children }: { children: ReactNode }) {
  return <PortaalShell>{children}</PortaalShell>
}
