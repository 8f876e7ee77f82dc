import { Alert } from '@/ui/Alert'
import { StatusTag } from '@/ui/StatusTag'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { BovenaanInWoorden } from '../bovenaanInWoorden'

type RodeKnop = BovenaanInWoorden['knoppen'][number]

/** On top of the werklijst: what the ZVH was asked to look at now. Nothing is shown when nobody asked. */
export function RodeKnoppen({ knoppen }: { knoppen: readonly RodeKnop[] }) {
  if (knoppen.length === 0) return null
  return (
    <Alert kind="spoed" title={titel(knoppen.length)}>
      <ul>
        {knoppen.map(({ id, casusId, code, gemeente, reden, door, uiterlijk, teLaat }) => (
          <li key={id}>
            <TextLink href={`/casussen/${casusId}/rode-knop/beantwoorden`}>
              {code}, {gemeente}
            </TextLink>{' '}
            {teLaat && <StatusTag kind="laat">{teLaat}</StatusTag>}
            <br />
            {reden}
            <br />
            <span className="stil">
              {door}. Antwoord uiterlijk <Tijd moment={uiterlijk} withTime />.
            </span>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

const titel = (aantal: number): string =>
  `Rode knop: kijk nu mee bij ${aantal === 1 ? '1 casus' : `${aantal} casussen`}`
