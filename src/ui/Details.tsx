import type { ReactNode } from 'react'

interface DetailsProps {
  summary: string
  open?: boolean | undefined
  children: ReactNode
}

export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details open={open}>
      <summary>{summary}</summary>
      <div className="details__inhoud">{children}</div>
    </details>
  )
}
