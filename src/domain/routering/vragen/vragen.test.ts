import { describe, expect, it } from 'vitest'
import { antwoordOp, isOpen, veldVan, voegSamen } from '../antwoorden'
import { proeven } from '../proeven'
import { situatieSchema } from '../situatie'
import { tafelSlugs } from '../tafels'
import type { Vraag } from './vraag'
import { antwoordLabel, findVraag, isVraagId, vragen } from './vragen'

/** The situatie that this one answer makes, in the shape that the contract wants. */
function situatieMet(vraag: Vraag, waarde: string): unknown {
  if (vraag.soort === 'tafels') return { eerder: [{ tafel: 'topx', uitkomst: waarde }] }
  if (vraag.soort === 'meer') return { [vraag.id]: [waarde] }
  const [veld = '', criterium] = vraag.id.split('.')
  return { [veld]: criterium ? { [criterium]: waarde } : waarde }
}

const waarden = (vraag: Vraag): string[] => [
  ...vraag.opties.map(({ waarde }) => waarde),
  ...(vraag.weetNiet === null ? [] : [vraag.weetNiet]),
]

/** Every value that the contract allows at this question. */
function toegestaan(vraag: Vraag): string[] {
  const fout = situatieSchema.safeParse(situatieMet(vraag, 'bestaat-niet'))
  return (
    fout.error?.issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : [])) ??
    []
  )
}

describe('de vragen', () => {
  it('elk veld van het contract heeft zijn vraag, één keer', () => {
    const velden = new Set(vragen.map(({ id }) => veldVan(id)))
    expect([...velden].sort()).toEqual(Object.keys(situatieSchema.shape).sort())
    expect(new Set(vragen.map(({ id }) => id)).size).toBe(vragen.length)
    expect(vragen).toHaveLength(12 + 20 + 2)
  })

  it.each(vragen)('$id biedt precies de waarden van het contract', (vraag) => {
    expect(waarden(vraag).sort()).toEqual(toegestaan(vraag).sort())
    expect(new Set(vraag.opties.map(({ label }) => label)).size).toBe(vraag.opties.length)
    for (const waarde of waarden(vraag)) {
      expect(situatieSchema.safeParse(situatieMet(vraag, waarde)).success).toBe(true)
      expect(antwoordLabel(vraag, waarde)).not.toBe(waarde)
    }
    if (vraag.soort === 'meer') for (const waarde of vraag.alleen) expect(waarden(vraag)).toContain(waarde)
    if (vraag.soort === 'tafels') expect(vraag.tafels.map(({ waarde }) => waarde)).toEqual(tafelSlugs)
  })

  it('de wegwijzer vraagt alles behalve wat het advies niet verandert', () => {
    const nooit = vragen.filter(({ id }) => !proeven.some((proef) => proef.id === id)).map(({ id }) => id)
    expect(nooit).toEqual(['akkoordInwoner', 'clientondersteuner'])
  })

  it('vindt een vraag op haar id', () => {
    expect(findVraag('hoogcomplex.ernstigGevaar')?.soort).toBe('een')
    expect(findVraag('hoogcomplex')).toBeUndefined()
    expect(isVraagId('rol')).toBe(true)
    expect(isVraagId('naam')).toBe(false)
  })
})

describe('antwoorden', () => {
  it('leest een antwoord op zijn plek', () => {
    const situatie = { rol: 'om', hulp: [], hoogcomplex: { ernstigGevaar: 'nee' } } as const
    expect(antwoordOp(situatie, 'rol')).toBe('om')
    expect(antwoordOp(situatie, 'hoogcomplex.ernstigGevaar')).toBe('nee')
    expect(antwoordOp(situatie, 'hoogcomplex.schaarseZorg')).toBeUndefined()
    expect(antwoordOp(situatie, 'veiligheid.gevaarVoorAnderen')).toBeUndefined()
    expect(isOpen(situatie, new Set(), 'hulp')).toBe(false)
    expect(isOpen(situatie, new Set(), 'verblijf')).toBe(true)
    expect(isOpen(situatie, new Set(['verblijf']), 'verblijf')).toBe(false)
  })

  it('voegt samen zonder criteria kwijt te raken', () => {
    expect(
      voegSamen(
        { rol: 'om', veiligheid: { gebiedsgebonden: 'ja', impactOpOmgeving: 'ja' } },
        { vraag: ['advies'], veiligheid: { impactOpOmgeving: 'nee' } },
      ),
    ).toEqual({
      rol: 'om',
      vraag: ['advies'],
      veiligheid: { gebiedsgebonden: 'ja', impactOpOmgeving: 'nee' },
    })
  })
})
