import type { ReactNode } from 'react'

export interface Description {
  term: string
  description: ReactNode
  /** "Wijzig" at a summary of answers; the term tells what would be changed. */
  changeHref?: string | undefined
}

interface DescriptionListProps {
  items: readonly Description[]
  /** The terms are whole questions. */
  vragen?: boolean | undefined
}

export function DescriptionList({ items, vragen }: DescriptionListProps) {
  return (
    <dl className={vragen ? 'lijst lijst--vragen' : 'lijst'}>
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.description}</dd>
          {item.changeHref !== undefined && (
            <dd className="lijst__actie">
              <a className="nl-link" href={item.changeHref}>
                Wijzig<span className="alleen-voorlezen"> {item.term}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
