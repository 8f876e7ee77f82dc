import type { ReactNode } from 'react'
import { KloptIetsNiet } from '@/features/toegang/components/KloptIetsNiet'
import { PortaalShell } from '@/features/toegang/components/PortaalShell'
import { TextLink } from '@/ui/TextLink'
import './portaal.css'

/** Says who is signed in; it never authorises. Every page asks for its own permission. */
export default function PortaalLayout({ children }: { children: ReactNode }) {
  return (
    <PortaalShell>
      {children}
      <KloptIetsNiet formulier="/start/klopt-iets-niet">
        {' · '}
        <TextLink href="/begrippen">Wat betekent een woord of afkorting?</TextLink>
      </KloptIetsNiet>
    </PortaalShell>
  )
}
