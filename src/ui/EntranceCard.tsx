import type { ReactNode } from 'react'

interface EntranceCardProps {
  href: string
  title: string
  children: ReactNode
}

/** One of the two ways in. Stands in a CardGrid. */
export function EntranceCard({ href, title, children }: EntranceCardProps) {
  return (
    <div className="kaart kaart--link ingang">
      <h2>
        <a className="nl-link" href={href}>
          {title}
        </a>
      </h2>
      <p>{children}</p>
    </div>
  )
}
