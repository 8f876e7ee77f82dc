import type { Bron } from '@/domain/overlegtafel/bron'
import { type InhoudOnderdeel, inhoudOnderdelen, type OverlegtafelInhoud } from '@/domain/overlegtafel/inhoud'

type Koppen = Readonly<Partial<Record<InhoudOnderdeel, string>>>

/** The parts of a table page with the heading of S1 they come from; S1 repeats the same headings under the name of each table. */
export const uitOverzicht = (tafel: string, koppen: Koppen): OverlegtafelInhoud['bronnen'] =>
  inhoudOnderdelen.flatMap((onderdeel) => {
    const kop = koppen[onderdeel]
    return kop === undefined ? [] : [{ onderdeel, document: 'S1', kop: `${tafel}, ${kop}` }]
  })

export const s1 = (kop: string): Bron => ({ document: 'S1', kop })
export const s2 = (kop: string): Bron => ({ document: 'S2', kop })
/** One of the 38 numbered questions of S3. */
export const vraag = (nummer: number): Bron => ({ document: 'S3', kop: `vraag ${nummer}` })
