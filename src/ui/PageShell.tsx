'use client'

import type { ReactNode } from 'react'
import { Footer, type FooterGroup } from './Footer'
import { Header, type HeaderUser } from './Header'
import type { NavItem } from './NavLinks'
import { Spoedbalk } from './Spoedbalk'

interface PageShellProps {
  nav: readonly NavItem[]
  user?: HeaderUser | undefined
  footerGroups?: readonly FooterGroup[] | undefined
  children: ReactNode
}

/** Everything around a page. Used by the layout of each route group. */
export function PageShell({ nav, user, footerGroups, children }: PageShellProps) {
  return (
    <>
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      <Spoedbalk />
      <Header nav={nav} user={user} />
      <main className="breed inhoud" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <Footer groups={footerGroups} />
    </>
  )
}
