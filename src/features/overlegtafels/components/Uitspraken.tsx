import type { Uitspraak } from '@content/treden-regels'
import { Bronnen } from '@/ui/Bronnen'

/** Rules of the treden, each with its source. */
export function Uitspraken({ uitspraken }: { uitspraken: readonly Uitspraak[] }) {
  return (
    <ul>
      {uitspraken.map(({ code, tekst, bronnen }) => (
        <li key={code}>
          {tekst}
          <Bronnen bronnen={bronnen} />
        </li>
      ))}
    </ul>
  )
}
