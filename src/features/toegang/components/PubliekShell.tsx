'use client'

import type { ReactNode } from 'react'
import { PageShell } from '@/ui/PageShell'
import { KloptIetsNiet } from './KloptIetsNiet'

const nav = [
  { href: '/overlegtafels', label: 'Overlegtafels' },
  { href: '/wegwijzer', label: 'Wegwijzer' },
  { href: '/gemeenten', label: 'Gemeenten' },
  {
    href: '/kennis',
    label: 'Kennis',
    ook: [
      '/treden',
      '/vragen',
      '/begrippen',
      '/delen',
      '/clientondersteuning',
      '/voor-inwoners',
      '/uitgangspunten',
      '/oplossingsrichtingen',
      '/besluiten',
      '/projecten',
      '/themadagen',
      '/nieuws',
      '/nieuwsbrief',
      '/open-data',
    ],
  },
  { href: '/casussen', label: 'Mijn casussen' },
]

const footerGroups = [
  {
    title: 'Waar kunt u terecht?',
    links: [
      { href: '/overlegtafels', label: 'Overlegtafels' },
      { href: '/wegwijzer', label: 'Wegwijzer' },
      { href: '/gemeenten', label: 'Gemeenten' },
      { href: '/overzicht-op-papier', label: 'Overzicht op papier' },
    ],
  },
  {
    title: 'Voor de inwoner',
    links: [
      { href: '/voor-inwoners', label: 'Voor inwoners en naasten' },
      { href: '/clientondersteuning', label: 'Cliëntondersteuning' },
    ],
  },
  {
    title: 'Kennis',
    links: [
      { href: '/treden', label: 'Zo werken de treden' },
      { href: '/vragen', label: 'Vragen en antwoorden' },
      { href: '/begrippen', label: 'Begrippen' },
      { href: '/delen', label: 'Mag ik dit delen?' },
      { href: '/wegwijzer/regels', label: 'Regels van de wegwijzer' },
    ],
  },
  {
    title: 'Over dit portaal',
    links: [
      { href: '/nieuws', label: 'Nieuws' },
      { href: '/nieuwsbrief', label: 'Nieuwsbrief' },
      { href: '/open-data', label: 'Open data' },
      { href: '/privacy', label: 'Privacy' },
      { href: '/toegankelijkheid', label: 'Toegankelijkheid' },
      { href: '/cookies', label: 'Cookies' },
    ],
  },
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
    <PageShell nav={items} footerGroups={footerGroups}>
      {children}
      <KloptIetsNiet formulier="/klopt-iets-niet" onder={onder} />
    </PageShell>
  )
}
