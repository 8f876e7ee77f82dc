import { describe, expect, it } from 'vitest'
import { aanmeldenVoor, rollenDieKunnen } from './matrix'
import type { Aanmeldwijze } from './routeadvies'
import { type Rol, rollen } from './situatie'
import { type TafelSlug, tafelSlugs } from './tafels'

/** Who can apply at which table, written out once more: a change of the code must be a change of this agreement too. */
const tabel = `
| rol | triage-transfertafel | hoogcomplex-oostnl | bestuurlijk-escalatieoverleg | levensloopaanpak | topx | regiotafel-wlz-ggz | crisis-ondersteuningsteam |
|---|---|---|---|---|---|---|---|
| \`huisarts\` | ● | ● | ● | - | P | - | ● |
| \`poh-ggz\` | ● | ○ | ● | - | - | - | ○ |
| \`ggz-aanbieder\` | ● | ● | ● | - | P | ● | ● |
| \`verslavingszorg\` | ● | ● | ○ | - | P | ● | ● |
| \`vb-zorg\` | ● | ● | ○ | - | P | ● | ● |
| \`wlz-aanbieder\` | ○ | ● | ○ | - | P | ● | ● |
| \`wijkcoach\` | ● | ○ | ● | P | P | - | - |
| \`procesmanager-gemeente\` | ● | ● | ● | ● | ● | - | - |
| \`zvh\` | ○ | ● | ● | ● | ● | - | - |
| \`om\` | - | - | ● | - | P | - | - |
| \`politie\` | - | - | - | - | P | - | - |
| \`reclassering\` | - | - | - | - | P | - | - |
| \`zorgverzekeraar\` | ○ | ○ | ● | - | - | - | - |
| \`clientondersteuner\` | ● | ○ | ● | - | - | - | ● |
| \`ervaringsdeskundige\` | ● | - | - | - | - | - | - |
| \`ucz-vws\` | ○ | ● | ● | - | - | - | - |
| \`andere-partner\` (woningcorporatie, school...) | - | - | - | - | - | - | - |
| \`inwoner\` | - | ● | - | - | - | - | - |
| \`naaste\` | - | - | - | - | - | - | - |
`

const wijzen: Readonly<Record<string, Aanmeldwijze>> = {
  '●': 'zelf',
  P: 'via-procesmanager',
  '○': 'navragen',
  '-': 'niet',
}

const rijen = tabel
  .trim()
  .split('\n')
  .map((rij) =>
    rij
      .split('|')
      .slice(1, -1)
      .map((cel) => cel.trim()),
  )
const [kop = [], , ...inhoud] = rijen
const cellen = inhoud.flatMap(([rol = '', ...wie]) =>
  wie.map((teken, plaats) => ({
    rol: (/`(.+)`/.exec(rol)?.[1] ?? '') as Rol,
    tafel: kop[plaats + 1] as TafelSlug,
    wijze: wijzen[teken],
  })),
)

describe('R17: wie mag aanmelden', () => {
  it('kent elke rol en elke tafel', () => {
    expect(new Set(cellen.map(({ rol }) => rol))).toEqual(new Set(rollen))
    expect(new Set(cellen.map(({ tafel }) => tafel))).toEqual(new Set(tafelSlugs))
    expect(cellen).toHaveLength(19 * 7)
  })

  it.each(cellen)('$rol bij $tafel: $wijze', ({ rol, tafel, wijze }) => {
    const kunnen = cellen.filter((cel) => cel.tafel === tafel && cel.wijze === 'zelf').map((cel) => cel.rol)
    const { aanmelden, wieWel } = aanmeldenVoor(rol, tafel)
    expect(aanmelden).toBe(wijze)
    expect(new Set(wieWel)).toEqual(new Set(wijze === 'niet' || wijze === 'via-procesmanager' ? kunnen : []))
    expect(new Set(rollenDieKunnen(tafel))).toEqual(new Set(kunnen))
  })

  it.each(tafelSlugs)('%s: zonder rol blijft het open, en iemand kan altijd', (tafel) => {
    expect(aanmeldenVoor(undefined, tafel)).toEqual({ aanmelden: null, wieWel: [] })
    expect(rollenDieKunnen(tafel).length).toBeGreaterThan(0)
  })
})
