import type { ReactNode } from 'react'

/** The first sentences below a title. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className="nl-paragraph nl-paragraph--lead intro">{children}</p>
}
