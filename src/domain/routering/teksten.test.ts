import { describe, expect, it } from 'vitest'
import { adviseer } from './adviseer'
import { gevallen } from './bewijs/gevallen'
import { gevallenNaEenTafel } from './bewijs/gevallenNaEenTafel'
import { criteriumTekst } from './criteria'
import { stappen } from './losOp'
import { eerst, meldingTekst, signalen, waarschuwingen } from './meldingen'
import { documenten, leeswijzer, regels } from './regels/regels'
import { eerstCodes, regelCodes, signaalCodes, uitkomsten, waarschuwingCodes } from './routeadvies'
import {
  hoogcomplexCriteria,
  regiotafelCriteria,
  rollen,
  type Situatie,
  veiligheidCriteria,
} from './situatie'
import { uitkomstTeksten } from './uitkomsten'
import { vragen } from './vragen/vragen'

const routes: readonly Situatie[] = [
  ...rollen.map((rol) => ({ rol })),
  { directGevaar: 'ja' },
  { gemeente: 'buiten-twente' },
  { leeftijd: 'onder-18' },
  { geprobeerd: ['niets'] },
  { eerder: [{ tafel: 'bestuurlijk-escalatieoverleg', uitkomst: 'geen-oplossing' }] },
]

const paden = [
  ...hoogcomplexCriteria.map((criterium) => `hoogcomplex.${criterium}` as const),
  ...veiligheidCriteria.map((criterium) => `veiligheid.${criterium}` as const),
  ...regiotafelCriteria.map((criterium) => `regiotafel.${criterium}` as const),
  'geprobeerd.zorgbemiddeling',
  'hulp',
  'eerder',
] as const

const teksten: readonly string[] = [
  ...regels.flatMap(({ naam, wanneer, dan }) => [naam, wanneer, dan]),
  ...leeswijzer,
  ...paden.map(criteriumTekst),
  ...[...eerstCodes, ...waarschuwingCodes, ...signaalCodes].map(meldingTekst),
  ...uitkomsten.flatMap((uitkomst) => [uitkomstTeksten[uitkomst].titel, uitkomstTeksten[uitkomst].uitleg]),
  ...stappen.map(({ tekst }) => tekst),
  ...routes.flatMap((situatie) => adviseer(situatie).losOp),
  adviseer({}).clientondersteuning.uitleg,
  ...vragen.flatMap(({ vraag, hint = '', uitleg = '' }) => [vraag, hint, uitleg]),
  ...vragen.flatMap(({ opties }) => opties.flatMap(({ label, hint = '' }) => [label, hint])),
]

const zinnen = [...new Set(teksten)].flatMap((tekst) => tekst.split(/(?<=[.?:])\s+/)).filter(Boolean)

describe('teksten van de wegwijzer', () => {
  it.each(zinnen)('B1: %s', (zin) => {
    expect(zin.split(/\s+/).length).toBeLessThanOrEqual(20)
    expect(zin).not.toContain('!')
    expect(zin).not.toMatch(/(?<!RDM-)trede \d/)
    expect(zin).not.toMatch(/procesmanager(?!s? (gemeente|ZVH|van die gemeente))/i)
  })

  it('de lijst van regels is volledig, op volgorde en met bron', () => {
    expect(regels.map(({ code }) => code)).toEqual([...regelCodes])
    for (const { bron } of regels) {
      expect(bron.length).toBeGreaterThan(0)
      for (const { document, kop } of bron) expect(`${documenten[document]}, ${kop}`).toMatch(/.+, .+/)
    }
  })

  it('elke stap komt voor, en niemand krijgt er te veel', () => {
    const lijsten = [...gevallen, ...gevallenNaEenTafel].map(([, situatie]) => adviseer(situatie).losOp)
    const genoemd = new Set(lijsten.flat())
    expect(stappen.map(({ tekst }) => tekst).filter((tekst) => !genoemd.has(tekst))).toEqual([])
    expect(Math.max(...lijsten.map(({ length }) => length))).toBeLessThanOrEqual(9)
  })

  it('bij een plotselinge verandering staat de huisarts bovenaan', () => {
    for (const geprobeerd of [['niets'], []] as const)
      expect(adviseer({ plotseling: 'gezondheid', geprobeerd }).losOp[0]).toContain('crisisdienst')
  })

  it('elke code heeft één tekst', () => {
    expect(eerst.map(({ code }) => code)).toEqual([...eerstCodes])
    expect(waarschuwingen.map(({ code }) => code)).toEqual([...waarschuwingCodes])
    expect(signalen.map(({ code }) => code)).toEqual([...signaalCodes])
  })
})
