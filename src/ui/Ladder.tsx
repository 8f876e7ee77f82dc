import { LadderTrede, type Trede } from './LadderTrede'

interface LadderProps {
  treden: readonly Trede[]
  /** The small one stands beside a casus or a table. */
  small?: boolean | undefined
  /** Level of the headings inside; the small one has none. */
  headingLevel?: 3 | 4 | undefined
  label?: string | undefined
}

/** The escalation model, read from the ground up: the highest trede stands on top. */
export function Ladder({
  treden,
  small = false,
  headingLevel = 3,
  label = 'De treden van het escalatiemodel',
}: LadderProps) {
  const fromTheTop = [...treden].sort((a, b) => b.nummer - a.nummer)
  return (
    <ol
      className={small ? 'ladder ladder--klein' : 'ladder'}
      reversed
      start={fromTheTop[0]?.nummer}
      aria-label={label}
    >
      {fromTheTop.map((trede) => (
        <LadderTrede key={trede.nummer} trede={trede} small={small} headingLevel={headingLevel} />
      ))}
    </ol>
  )
}
