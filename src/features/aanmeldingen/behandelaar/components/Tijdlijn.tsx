import { gebeurtenisInWoorden } from '@/domain/aanmelding/gebeurtenisInWoorden'
import { Tag } from '@/ui/Tag'
import { Timeline } from '@/ui/Timeline'
import type { GebeurtenisRow } from '../data'

/** What happened, newest first: what the applicant was told, and the notes that stay at the table. */
export function Tijdlijn({ gebeurtenissen }: { gebeurtenissen: readonly GebeurtenisRow[] }) {
  return (
    <Timeline
      events={gebeurtenissen.map((gebeurtenis) => {
        const { wat, wie } = gebeurtenisInWoorden(gebeurtenis)
        return {
          key: gebeurtenis.id,
          moment: gebeurtenis.op,
          who: wie,
          what: (
            <span className="inline-block first-letter:uppercase">
              {gebeurtenis.intern ? `notitie bij: ${wat}` : wat}
            </span>
          ),
          text: gebeurtenis.tekst && <Words gebeurtenis={gebeurtenis} />,
        }
      })}
    />
  )
}

function Words({ gebeurtenis: { intern, terugmelding, tekst } }: { gebeurtenis: GebeurtenisRow }) {
  return (
    <>
      {intern && <Tag tint="let-op">Alleen voor deze tafel</Tag>}
      {terugmelding && <Tag tint="actie">Terugmelding aan de aanmelder</Tag>}
      {(intern || terugmelding) && '\n'}
      {tekst}
    </>
  )
}
