'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { PageShell } from '@/ui/PageShell'

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
      <KloptIetsNiet onder={onder} />
    </PageShell>
  )
}

/** Who sees a mistake can say so, from the page where it stands. */
function KloptIetsNiet({ onder }: Pick<PubliekShellProps, 'onder'>) {
  const here = usePathname() ?? '/'
  // The page for an unknown address is one page, so it cannot say which address that was: the reader does.
  const pad = here === '/_not-found' ? '/niet-gevonden' : (onder ?? here)
  // An error page has nothing to mend, and the form would not work either.
  if (/^\/(klopt-iets-niet|storing)/.test(pad)) return null
  return (
    <p className="alleen-scherm klopt-niet">
      <a className="nl-link" href={`/klopt-iets-niet?pad=${encodeURIComponent(pad)}`} rel="nofollow">
        Klopt er iets niet op deze pagina? Zeg het ons
      </a>
    </p>
  )
}
