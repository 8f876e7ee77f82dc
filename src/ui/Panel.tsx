import type { ReactNode } from 'react'

/** A quiet block beside the main line of a page. */
export function Panel({ children }: { children: ReactNode }) {
  return <div className="paneel">{children}</div>
}
