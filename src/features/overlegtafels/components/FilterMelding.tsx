import { Alert } from '@/ui/Alert'
import type { FilterVeld } from '../schema'

const NAMEN: Readonly<Record<FilterVeld, string>> = {
  trede: 'trede',
  spoor: 'spoor',
  rol: 'rol',
  gemeente: 'gemeente in Twente',
}

/** The address holds a value that does not exist. */
export function FilterMelding({ onbekend }: { onbekend: readonly FilterVeld[] }) {
  if (onbekend.length === 0) return null
  return (
    <Alert kind="let-op" title="Deze keuze kennen wij niet">
      <p>
        Wij kennen deze {onbekend.map((veld) => NAMEN[veld]).join(' en deze ')} niet. Daarom kijken wij daar
        niet naar. Kies opnieuw in de lijst.
      </p>
    </Alert>
  )
}
