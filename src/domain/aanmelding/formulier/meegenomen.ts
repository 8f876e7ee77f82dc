import type { Formulier } from './formulier'

/** An answer that says nothing: a later form does not wipe out an earlier one with it. */
const isLeeg = (waarde: unknown): boolean =>
  waarde === undefined || waarde === '' || (Array.isArray(waarde) && waarde.length === 0)

/**
 * What a next aanmelding of the same casus begins with: everything that was filled in before, each answer as it was given last.
 * @param formulieren the oldest first
 */
export function meegenomen(formulieren: readonly Formulier[]): Formulier {
  const samen: Record<string, unknown> = {}
  for (const formulier of formulieren)
    for (const [naam, waarde] of Object.entries(formulier)) if (!isLeeg(waarde)) samen[naam] = waarde
  const bevestigd = [...new Set(formulieren.flatMap((formulier) => formulier.bevestigd ?? []))]
  return { ...(samen as Formulier), ...(bevestigd.length > 0 ? { bevestigd } : {}) }
}
