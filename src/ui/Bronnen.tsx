import { bronnen as documenten } from '@content/bronnen'
import type { Bron } from '@/domain/overlegtafel/bron'

/** Where the text above comes from: every document once, with its headings. */
export function Bronnen({ bronnen }: { bronnen: readonly Bron[] }) {
  const genoemd = documenten.flatMap(({ code, titel }) => {
    const koppen = new Set(bronnen.filter(({ document }) => document === code).map(({ kop }) => kop))
    return koppen.size === 0 ? [] : [`${titel}: ${[...koppen].join('; ')}`]
  })
  if (genoemd.length === 0) return null
  return (
    <p className="bron">
      {genoemd.length === 1 ? 'Bron: ' : 'Bronnen: '}
      {genoemd.join('. ')}
    </p>
  )
}
