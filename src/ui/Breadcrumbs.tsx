import { Fragment } from 'react'

export interface Crumb {
  label: string
  /** Left out for the page itself, the last one. */
  href?: string | undefined
}

export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="utrecht-breadcrumb-nav" aria-label="Kruimelpad">
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {crumbs.map((crumb, index) => (
          <Fragment key={crumb.label}>
            {index > 0 && (
              <li
                className="utrecht-breadcrumb-nav__separator utrecht-breadcrumb-nav__separator--html-li"
                aria-hidden
              >
                ›
              </li>
            )}
            <li className="utrecht-breadcrumb-nav__item">
              <CrumbLink crumb={crumb} first={index === 0} />
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  )
}

function CrumbLink({ crumb, first }: { crumb: Crumb; first: boolean }) {
  const className = `utrecht-breadcrumb-nav__link${first ? ' utrecht-breadcrumb-nav__link--first' : ''}`
  if (crumb.href === undefined) {
    return (
      <span className={className} aria-current="page">
        {crumb.label}
      </span>
    )
  }
  return (
    <a className={`nl-link ${className}`} href={crumb.href}>
      {crumb.label}
    </a>
  )
}
