import type { Situatie } from '@/domain/routering/situatie'
import { volgendeVraag } from '@/domain/routering/volgendeVraag'
import type { TafelsVraag, Vraag, VraagId } from '@/domain/routering/vragen/vraag'
import { findVraag } from '@/domain/routering/vragen/vragen'
import {
  type Antwoorden,
  geenAntwoorden,
  keuzesVan,
  nietBesprokenGepost,
  tafelveld,
  type Veld,
} from '@/domain/wegwijzer/antwoordvelden'
import { leesAntwoorden } from '@/domain/wegwijzer/leesAntwoorden'
import { pick, seededRandom } from '../../setup/random'

/** One answer of an invented visitor: what was posted at this question, and what was known after it. */
export type Step = {
  readonly vraag: Vraag
  readonly velden: readonly Veld[]
  readonly antwoorden: Antwoorden
}

/** Who comes most, comes most often; nearly nobody is in direct danger, otherwise every way would end at the first question. */
const often: Readonly<Partial<Record<VraagId, readonly string[]>>> = {
  directGevaar: [...Array<string>(49).fill('nee'), 'ja'],
  rol: [
    ...Array<string>(6).fill('wijkcoach'),
    ...Array<string>(3).fill('procesmanager-gemeente'),
    ...Array<string>(3).fill('ggz-aanbieder'),
    ...[
      'huisarts',
      'huisarts',
      'zvh',
      'verslavingszorg',
      'vb-zorg',
      'wlz-aanbieder',
      'clientondersteuner',
      'politie',
      'inwoner',
      'naaste',
    ],
  ],
  leeftijd: [...Array<string>(18).fill('18-plus'), 'bijna-18', 'onder-18'],
}

/** The ways of so many visitors through the wegwijzer, question by question up to the advice; the same in every run. */
export function visitors(count: number, seed = 2026): readonly (readonly Step[])[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => walk(random))
}

/** Every state in which somebody asked for an advice on the way. */
export const situationsOf = (walks: readonly (readonly Step[])[]): readonly Situatie[] =>
  walks.flat().map(({ antwoorden }) => antwoorden.situatie)

function walk(random: () => number): readonly Step[] {
  const steps: Step[] = []
  let velden: readonly Veld[] = []
  let antwoorden = geenAntwoorden
  for (;;) {
    const id = volgendeVraag(antwoorden.situatie, antwoorden.gesteld)
    const vraag = id === null ? undefined : findVraag(id)
    if (!vraag) return steps
    velden = [...velden, ...answer(random, vraag)]
    antwoorden = leesAntwoorden(asForm(velden))
    steps.push({ vraag, velden, antwoorden })
  }
}

function answer(random: () => number, vraag: Vraag): readonly Veld[] {
  if (vraag.soort === 'tafels') return outcomes(random, vraag)
  const waarde = pick(random, often[vraag.id] ?? keuzesVan(vraag).map((keuze) => keuze.waarde))
  if (vraag.soort === 'een' || vraag.alleen.includes(waarde)) return [[vraag.id, waarde]]
  const other = pick(random, vraag.opties).waarde
  const together =
    keuzesVan(vraag).at(-1)?.waarde !== waarde && !vraag.alleen.includes(other) && other !== waarde
  return together
    ? [
        [vraag.id, waarde],
        [vraag.id, other],
      ]
    : [[vraag.id, waarde]]
}

/** Most casussen were discussed nowhere, some at one table. */
function outcomes(random: () => number, vraag: TafelsVraag): readonly Veld[] {
  const discussed = random() < 0.4 ? pick(random, vraag.tafels).waarde : undefined
  return vraag.tafels.map(({ waarde: tafel }) => [
    tafelveld(vraag, tafel),
    tafel === discussed ? pick(random, vraag.opties).waarde : nietBesprokenGepost,
  ])
}

function asForm(velden: readonly Veld[]): Record<string, string[]> {
  const form: Record<string, string[]> = {}
  for (const [naam, waarde] of velden) form[naam] = [...(form[naam] ?? []), waarde]
  return form
}
