import type { ReactNode } from 'react'
import { Alert } from './Alert'
import type { HeadingLevel } from './Heading'

interface GedaanMeldingProps {
  /** What was done; nothing is said without one. */
  tekst: string | false | undefined
  level?: HeadingLevel | undefined
  /** What can be done next. */
  children?: ReactNode
}

/** Says once what somebody just did, on the page one comes back to. */
export function GedaanMelding({ tekst, level, children }: GedaanMeldingProps) {
  if (!tekst) return null
  return (
    <Alert kind="klaar" live level={level}>
      <p>{tekst}</p>
      {children}
    </Alert>
  )
}
