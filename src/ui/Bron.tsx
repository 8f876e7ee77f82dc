import type { ReactNode } from 'react'

/** Where a sentence or rule comes from. */
export function Bron({ href, children }: { href?: string | undefined; children: ReactNode }) {
  return (
    <span className="bron">
      <span className="alleen-voorlezen">Bron: </span>
      {href === undefined ? children : <a href={href}>{children}</a>}
    </span>
  )
}
