'use client'

import type { ReactNode } from 'react'
import { PageShell } from '@/ui/PageShell'

const nav = [
  { href: '/overlegtafels', label: 'Overlegtafels' },
  { href: '/wegwijzer', label: 'Wegwijzer' },
  { href: '/treden', label: 'Zo werkt het' },
  { href: '/casussen', label: 'Mijn casussen' },
]

const footerLinks = [
  { href: '/overzicht-op-papier', label: 'Overzicht op papier' },
  { href: '/wegwijzer/regels', label: 'Regels van de wegwijzer' },
]

/** The shell of the pages that everybody may read. */
export function PubliekShell({ children }: { children: ReactNode }) {
  return (
    <PageShell nav={nav} footerLinks={footerLinks}>
      {children}
    </PageShell>
  )
}
