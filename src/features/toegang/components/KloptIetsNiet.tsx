'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { schoonPad } from '@/domain/redactie/tekstBijPad'

interface KloptIetsNietProps {
  /** The form: for everybody, or for who is signed in. */
  formulier: '/klopt-iets-niet' | '/start/klopt-iets-niet'
  /** The page that this one belongs to, when its own address does not say it. */
  onder?: string | undefined
  /** Other links for who does not understand the page. */
  children?: ReactNode
}

/** Who sees a mistake can say so, from the page where it stands. The address of the form never holds which casus it was. */
export function KloptIetsNiet({ formulier, onder, children }: KloptIetsNietProps) {
  const here = usePathname() ?? '/'
  // The page for an unknown address is one page, so it cannot say which address that was: the reader does.
  const pad = here === '/_not-found' ? '/niet-gevonden' : (onder ?? here)
  // An error page has nothing to mend, and the form would not work either.
  if (pad === formulier || pad.startsWith('/storing')) return null
  return (
    <p className="alleen-scherm klopt-niet">
      <a className="nl-link" href={`${formulier}?pad=${encodeURIComponent(schoonPad(pad))}`} rel="nofollow">
        Klopt er iets niet op deze pagina? Zeg het ons
      </a>
      {children}
    </p>
  )
}
