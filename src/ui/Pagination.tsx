interface PaginationProps {
  previousHref?: string | undefined
  nextHref?: string | undefined
  /** "1 tot en met 25 van ongeveer 400" */
  summary?: string | undefined
}

/** Keyset pages: one can go on or back, not jump. */
export function Pagination({ previousHref, nextHref, summary }: PaginationProps) {
  if (!previousHref && !nextHref) return null
  return (
    <nav className="bladeren" aria-label="Bladeren">
      {previousHref && (
        <a className="utrecht-button utrecht-button--secondary-action" href={previousHref} rel="prev">
          Vorige
        </a>
      )}
      {summary && <p>{summary}</p>}
      {nextHref && (
        <a className="utrecht-button utrecht-button--secondary-action" href={nextHref} rel="next">
          Volgende
        </a>
      )}
    </nav>
  )
}
