import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './Heading'

interface CardProps {
  title: ReactNode
  level?: HeadingLevel | undefined
  /** Makes the whole card one link. Leave it out when the card holds links of its own. */
  href?: string | undefined
  /** An advice carries the green bar. */
  tone?: 'gewoon' | 'advies' | undefined
  children?: ReactNode
}

export function Card({ title, level = 3, href, tone = 'gewoon', children }: CardProps) {
  const className = ['kaart', href && 'kaart--link', tone === 'advies' && 'kaart--advies']
    .filter(Boolean)
    .join(' ')
  return (
    <article className={className}>
      <Heading level={level}>
        {href === undefined ? (
          title
        ) : (
          <a className="nl-link" href={href}>
            {title}
          </a>
        )}
      </Heading>
      {children}
    </article>
  )
}

/** Cards beside each other where there is room. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className="kaarten">{children}</div>
}
