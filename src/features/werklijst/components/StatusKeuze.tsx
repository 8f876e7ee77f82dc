import { statusNamen } from '@/domain/aanmelding/statusNamen'
import { countOf } from '../aantal'
import { werklijstAdres } from '../adres'
import type { Overview } from '../overview'
import { type Filter, type Standfilter, standen } from '../schema'

const label = (stand: Standfilter): string => {
  if (stand === 'open') return 'Open'
  return stand === 'alle' ? 'Alle' : statusNamen[stand]
}

interface StatusKeuzeProps {
  filter: Filter
  aantallen: NonNullable<Overview['aantallen']>
}

/** The statuses as links, each with how many there are. A status without any is left out. */
export function StatusKeuze({ filter, aantallen }: StatusKeuzeProps) {
  const choices = standen
    .map((stand) => ({ stand, aantal: countOf(aantallen, stand, filter.status) }))
    .filter(({ stand, aantal }) => aantal.getal > 0 || stand === filter.status || stand === 'open')
  return (
    <nav aria-label="Status" className="alleen-scherm">
      <ul className="mb-6 flex max-w-none list-none flex-wrap gap-2 p-0">
        {choices.map(({ stand, aantal }) => (
          <li key={stand}>
            <a
              className="inline-block rounded-md border border-lijn bg-vlak px-3 py-2 text-actie no-underline first-letter:uppercase hover:underline aria-[current]:border-actie aria-[current]:bg-actie-zacht aria-[current]:font-bold"
              href={werklijstAdres(filter, { status: stand, sorteer: undefined })}
              aria-current={stand === filter.status ? 'page' : undefined}
            >
              {label(stand)} <span className="tabular-nums">({aantal.woorden})</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
