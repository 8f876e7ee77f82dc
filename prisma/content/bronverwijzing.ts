import type { Bron } from '@/domain/overlegtafel/bron'
import type { InhoudOnderdeel, OverlegtafelInhoud } from '@/domain/overlegtafel/inhoud'

/** The parts of a table page with the heading of S1 they come from; S1 repeats the same headings under the name of each table. */
export const uitOverzicht = (
  tafel: string,
  koppen: Readonly<Partial<Record<InhoudOnderdeel, string>>>,
): OverlegtafelInhoud['bronnen'] =>
  Object.entries(koppen).map(([onderdeel, kop]) => ({
    onderdeel: onderdeel as InhoudOnderdeel,
    document: 'S1',
    kop: `${tafel}, ${kop}`,
  }))

export const s1 = (kop: string): Bron => ({ document: 'S1', kop })
export const s2 = (kop: string): Bron => ({ document: 'S2', kop })
/** One of the 38 numbered questions of S3. */
export const vraag = (nummer: number): Bron => ({ document: 'S3', kop: `vraag ${nummer}` })
