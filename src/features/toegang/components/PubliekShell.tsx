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

interface PubliekShellProps {
  /** The item of the menu that this page belongs to, when its address does not say so. */
  onder?: string | undefined
  children: ReactNode
}

/** The shell of the pages that everybody may read. */
export function PubliekShell({ onder, children }: PubliekShellProps) {
  const items = nav.map((item) => (item.href === onder ? { ...item, current: true } : item))
  return (
    <PageShell nav={items} footerLinks={footerLinks}>
      {children}
    </PageShell>
  )
}
