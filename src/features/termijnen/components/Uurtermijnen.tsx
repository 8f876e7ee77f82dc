import type { Uurtermijn } from '@/domain/overlegtafel/tafeltermijnen'
import { Details } from '@/ui/Details'
import { TextField } from '@/ui/form/TextField'
import { uurregels } from '../schema'
import { Getalveld } from './Getalveld'

/** Terms in hours, for a table where waiting is dangerous; a row without hours is no term. */
export function Uurtermijnen({ uurtermijnen }: { uurtermijnen: readonly Uurtermijn[] }) {
  return (
    <Details summary="Termijnen in uren" open={uurtermijnen.length > 0}>
      <p>Alleen voor een tafel waar wachten gevaarlijk is. Het portaal waarschuwt dan dag en nacht.</p>
      {uurregels.map((nummer) => (
        <div key={nummer}>
          <Getalveld
            name={`uren${nummer}`}
            label={`Uren, regel ${nummer}`}
            optional
            initial={uurtermijnen[nummer - 1]?.uren}
          />
          <TextField
            name={`voorWie${nummer}`}
            label={`Voor wie, regel ${nummer}`}
            optional
            maxLength={300}
            initial={uurtermijnen[nummer - 1]?.voorWie}
          />
        </div>
      ))}
    </Details>
  )
}
