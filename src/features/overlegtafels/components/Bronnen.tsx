import { citeer } from '@content/bronnen'
import type { Bron } from '@/domain/overlegtafel/bron'

/** Where the text above comes from: document and heading. */
export function Bronnen({ bronnen }: { bronnen: readonly Bron[] }) {
  if (bronnen.length === 0) return null
  return (
    <p className="bron">
      {bronnen.length === 1 ? 'Bron: ' : 'Bronnen: '}
      {bronnen.map(citeer).join('; ')}
    </p>
  )
}
