import type { ReactNode } from 'react'
import { type LadderMark, MarkTag } from './LadderMark'
import { LadderTafel, type TafelOpTrede } from './LadderTafel'

export interface Trede {
  /** 0 is the basis: the gemeente. */
  nummer: 0 | 1 | 2 | 3 | 4
  /** "lokaal", "regionaal" ... */
  niveau: string
  titel: string
  toelichting?: ReactNode
  tafels?: readonly TafelOpTrede[] | undefined
  mark?: LadderMark | undefined
}

interface LadderTredeProps {
  trede: Trede
  small: boolean
  headingLevel: 3 | 4
}

export function LadderTrede({ trede, small, headingLevel }: LadderTredeProps) {
  const Title = small ? 'p' : (`h${headingLevel}` as const)
  const tafels = trede.tafels ?? []
  return (
    <li
      className={`trede trede-${trede.nummer}${trede.mark === 'nu' ? ' trede--nu' : ''}`}
      value={trede.nummer}
    >
      <TredeNummer trede={trede} small={small} />
      <div className="trede__inhoud">
        <Title className="trede__titel">
          {small ? trede.niveau : trede.titel} {trede.mark && <MarkTag mark={trede.mark} />}
        </Title>
        {!small && trede.toelichting && <p>{trede.toelichting}</p>}
        {tafels.length > 0 && (
          <ul className="tafels">
            {tafels.map((tafel) => (
              <LadderTafel key={tafel.naam} tafel={tafel} />
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

function TredeNummer({ trede, small }: { trede: Trede; small: boolean }) {
  const word = trede.nummer === 0 ? 'basis' : 'RDM-trede'
  return (
    <p className="trede__kop">
      <span className={small ? 'alleen-voorlezen' : undefined}>{word} </span>
      <b>{trede.nummer === 0 ? <span aria-hidden>⌂</span> : trede.nummer}</b>
      {!small && <span> {trede.niveau}</span>}
    </p>
  )
}
