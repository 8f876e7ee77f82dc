export type Zekerheid = 'bron' | 'bevestigd' | 'afgeleid'

/** Shown only where neither the sources nor the ZVH say it. */
export function ZekerheidTag({ zekerheid }: { zekerheid: Zekerheid }) {
  if (zekerheid !== 'afgeleid') return null
  return <span className="nl-data-badge zekerheid">afgeleid: nog te bevestigen</span>
}
