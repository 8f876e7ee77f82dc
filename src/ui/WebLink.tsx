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

/** The address itself where there is little room: it may break after a slash. */
export function SmalleWebLink({ adres }: { adres: string }) {
  const stukken = adres.split(/(?<=\/)/)
  return (
    <WebLink adres={adres}>
      {stukken.flatMap((stuk, plaats) => (plaats === 0 ? [stuk] : [<wbr key={stuk} />, stuk]))}
    </WebLink>
  )
}
