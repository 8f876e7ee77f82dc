import type { ReactNode } from 'react'
import { Bron } from './Bron'

export type ReasonKind = 'ja' | 'open' | 'nee'

export interface Reason {
  key: string
  kind: ReasonKind
  text: ReactNode
  bron?: string | undefined
}

const SPOKEN: Record<ReasonKind, string> = { ja: 'Ja: ', open: 'Nog niet bekend: ', nee: 'Nee: ' }

/** Reasons or criteria with a mark; the mark is also said in words. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="redenen">
      {reasons.map((reason) => (
        <li key={reason.key} className={reason.kind}>
          <span className={reason.kind === 'open' ? undefined : 'alleen-voorlezen'}>
            {SPOKEN[reason.kind]}
          </span>
          {reason.text} {reason.bron && <Bron>{reason.bron}</Bron>}
        </li>
      ))}
    </ul>
  )
}
