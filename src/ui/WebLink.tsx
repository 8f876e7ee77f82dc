import type { ReactNode } from 'react'

interface WebLinkProps {
  /** As people write it: without "https://". */
  adres: string
  children: ReactNode
}

/** A link to another site. */
export function WebLink({ adres, children }: WebLinkProps) {
  return (
    <a className="nl-link" href={`https://${adres}`} rel="noreferrer">
      {children}
    </a>
  )
}
