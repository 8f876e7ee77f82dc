import type { ReactNode } from 'react'
import type { Vraag } from '@/domain/routering/vragen/vraag'
import { vragen } from '@/domain/routering/vragen/vragen'
import { antwoordtekst, isBeantwoord } from '@/domain/wegwijzer/antwoordtekst'
import type { Antwoorden } from '@/domain/wegwijzer/antwoordvelden'

interface AntwoordenLijstProps {
  antwoorden: Antwoorden
  /** A link or button to change this answer; it has to name the question, for those who listen. */
  wijzig?: ((vraag: Vraag) => ReactNode) | undefined
}

/** All answers, each beside its question, in the order in which they are asked. */
export function AntwoordenLijst({ antwoorden, wijzig }: AntwoordenLijstProps) {
  return (
    <dl className="lijst lijst--vragen">
      {vragen
        .filter((vraag) => isBeantwoord(vraag, antwoorden))
        .map((vraag) => (
          <div key={vraag.id}>
            <dt>{vraag.vraag}</dt>
            <dd>
              <Antwoord teksten={antwoordtekst(vraag, antwoorden)} />
            </dd>
            {wijzig && <dd className="lijst__actie">{wijzig(vraag)}</dd>}
          </div>
        ))}
    </dl>
  )
}

function Antwoord({ teksten }: { teksten: readonly string[] }) {
  if (teksten.length === 1) return teksten[0]
  return (
    <ul>
      {teksten.map((tekst) => (
        <li key={tekst}>{tekst}</li>
      ))}
    </ul>
  )
}
