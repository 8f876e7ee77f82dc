import type { ReactNode } from 'react'
import { findCurrentActor } from '@/server/auth/currentActor'
import { PageShell } from '@/ui/PageShell'
import { portaalKader } from './portaalKader'

/** The shell of the signed-in part. */
export async function PortaalShell({ children }: { children: ReactNode }) {
  return <PageShell {...portaalKader(await findCurrentActor())}>{children}</PageShell>
}
