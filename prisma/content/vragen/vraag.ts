import type { Vraaggroep, VraagInhoud } from '@/domain/kennis/inhoud'
import type { Bron } from '@/domain/overlegtafel/bron'
import { vraag } from '../bronverwijzing'
import { zvh } from '../zvh'

export type VraagSeed = { readonly slug: string; readonly naam: string; readonly inhoud: VraagInhoud }

type Eigen = Pick<VraagInhoud, 'kort' | 'antwoord'> &
  Partial<Omit<VraagInhoud, 'groep' | 'bronnen'>> & { readonly bronnen?: readonly Bron[] }

/** One of the 38 questions of S3, by its number there; `bronnen` are the other sources of our answer. */
export const s3Vraag = (
  nummer: number,
  groep: Vraaggroep,
  slug: string,
  naam: string,
  { bronnen = [], ...eigen }: Eigen,
): VraagSeed => ({
  slug,
  naam,
  inhoud: {
    groep,
    punten: [],
    letOp: null,
    tafels: [],
    begrippen: [],
    zieOok: [],
    zoekwoorden: [],
    eigenaar: zvh.naam,
    laatstGecontroleerd: null,
    ...eigen,
    bronnen: [vraag(nummer), ...bronnen],
  },
})
