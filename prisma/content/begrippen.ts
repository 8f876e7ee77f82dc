import type { Begrip } from './begrippen/begrip'
import { mensenEnRollen } from './begrippen/mensen-en-rollen'
import { werkwijze } from './begrippen/werkwijze'
import { wettenEnOrganisaties } from './begrippen/wetten-en-organisaties'
import { zorgEnStraf } from './begrippen/zorg-en-straf'

/** Every word and abbreviation that the portal explains, in alphabetical order. */
export const begrippen: readonly Begrip[] = [
  ...wettenEnOrganisaties,
  ...mensenEnRollen,
  ...werkwijze,
  ...zorgEnStraf,
].sort((links, rechts) => links.term.localeCompare(rechts.term, 'nl', { sensitivity: 'base' }))
