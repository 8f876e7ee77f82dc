import type { BegripInhoud } from '@/domain/kennis/inhoud'
import type { Begrip } from './begrippen/begrip'
import { bestanden } from './begrippen/bestanden'
import { landelijkEnRegionaal } from './begrippen/landelijk-en-regionaal'
import { mensenEnRollen } from './begrippen/mensen-en-rollen'
import { werkwijze } from './begrippen/werkwijze'
import { wettenEnOrganisaties } from './begrippen/wetten-en-organisaties'
import { zorgEnStraf } from './begrippen/zorg-en-straf'
import { zvh } from './zvh'

type BegripSeed = { readonly slug: string; readonly naam: string; readonly inhoud: BegripInhoud }

const inhoudVan = ({ voluit, uitleg, vormen = [], bron }: Begrip): BegripInhoud => ({
  voluit,
  uitleg,
  vormen: [...vormen],
  bron,
  eigenaar: zvh.naam,
  laatstGecontroleerd: null,
})

const slugVan = (term: string): string =>
  term
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')

/** Every word and abbreviation that the portal explains, in alphabetical order. */
export const begrippen: readonly BegripSeed[] = [
  ...wettenEnOrganisaties,
  ...mensenEnRollen,
  ...werkwijze,
  ...zorgEnStraf,
  ...landelijkEnRegionaal,
  ...bestanden,
]
  .sort((links, rechts) => links.term.localeCompare(rechts.term, 'nl', { sensitivity: 'base' }))
  .map((begrip) => ({ slug: slugVan(begrip.term), naam: begrip.term, inhoud: inhoudVan(begrip) }))
