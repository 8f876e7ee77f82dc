import type { ReactNode } from 'react'

export type Tint = 'rustig' | 'actie' | 'let-op' | 'klaar' | 'spoed' | 'veiligheid' | 'wlz'

/** A word in a tint: colour never stands alone. */
export function Tag({ tint, children }: { tint: Tint; children: ReactNode }) {
  return <span className={`nl-data-badge tint-${tint}`}>{children}</span>
}
