export type Zekerheid = 'bron' | 'afgeleid'

/** Shown only where the sources do not say it themselves. */
export function ZekerheidTag({ zekerheid }: { zekerheid: Zekerheid }) {
  if (zekerheid === 'bron') return null
  return <span className="nl-data-badge zekerheid">afgeleid: nog te bevestigen</span>
}
