import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adviseer } from './adviseer'
import { gebrek } from './bewijs/gebrek'
import {
  eerdereUitkomsten,
  gemeenteAntwoorden,
  hoogcomplexCriteria,
  hulpsoorten,
  hulpvragen,
  jaNee,
  jaNeeOnbekend,
  leeftijden,
  lokaleStanden,
  plotselingen,
  pogingen,
  problematieken,
  regiotafelCriteria,
  rollen,
  type Situatie,
  situatieSchema,
  veiligheidCriteria,
  verblijven,
} from './situatie'
import { tafelSlugs } from './tafels'

const een = <T extends string>(waarden: readonly T[]) => fc.constantFrom(...waarden)
const meer = <T extends string>(waarden: readonly T[]) => fc.array(een(waarden), { maxLength: 5 })
const criteria = (namen: readonly string[]) => fc.dictionary(een(namen), een(jaNeeOnbekend))

const situaties: fc.Arbitrary<Situatie> = fc.record(
  {
    directGevaar: een(jaNee),
    rol: een(rollen),
    gemeente: een(gemeenteAntwoorden),
    leeftijd: een(leeftijden),
    lokaal: een(lokaleStanden),
    vraag: meer(hulpvragen),
    geprobeerd: meer(pogingen),
    hulp: meer(hulpsoorten),
    verblijf: een(verblijven),
    plotseling: een(plotselingen),
    problematiek: meer(problematieken),
    hoogcomplex: criteria(hoogcomplexCriteria),
    veiligheid: criteria(veiligheidCriteria),
    regiotafel: criteria(regiotafelCriteria),
    eerder: fc.array(fc.record({ tafel: een(tafelSlugs), uitkomst: een(eerdereUitkomsten) }), {
      maxLength: 8,
    }),
  },
  { requiredKeys: [] },
)

/** The danger, role, gemeente and age that stop nobody, so that most runs reach the tables. */
const doorgaand = situaties.map(
  (situatie): Situatie => ({
    ...situatie,
    directGevaar: 'nee',
    rol: 'wijkcoach',
    gemeente: 'GM0153',
    leeftijd: '18-plus',
  }),
)

const keren = { numRuns: 3000 }

describe('eigenschappen van elk advies', () => {
  it('het schema en de wegwijzer verstaan dezelfde situaties', () => {
    fc.assert(
      fc.property(situaties, (situatie) => {
        expect(situatieSchema.parse(situatie)).toEqual(situatie)
        expect(gebrek(situatie, adviseer(situatie))).toBeNull()
      }),
      keren,
    )
  })

  it('de volgorde van antwoorden maakt niet uit, en dubbel ook niet', () => {
    const geschud = <T>(lijst: readonly T[] | undefined) =>
      lijst
        ? fc.shuffledSubarray([...lijst], { minLength: lijst.length }).map((rij) => [...rij, ...rij])
        : fc.constant(undefined)
    const paren = doorgaand.chain((situatie) =>
      fc.tuple(
        fc.constant(situatie),
        fc.record({
          vraag: geschud(situatie.vraag),
          geprobeerd: geschud(situatie.geprobeerd),
          hulp: geschud(situatie.hulp),
          problematiek: geschud(situatie.problematiek),
          eerder: geschud(situatie.eerder),
        }),
      ),
    )
    fc.assert(
      fc.property(paren, ([situatie, anders]) => {
        const omgekeerd = Object.fromEntries(Object.entries({ ...situatie, ...anders }).reverse())
        expect(adviseer(omgekeerd)).toEqual(adviseer(situatie))
      }),
      keren,
    )
  })

  it('meer weten laat niemand zonder advies', () => {
    const groei = fc
      .tuple(situaties, situaties)
      .map(([minder, erbij]) => ({ minder, meer: { ...erbij, ...minder } }))
    fc.assert(
      fc.property(groei, ({ minder, meer }) => {
        expect(gebrek(minder, adviseer(minder))).toBeNull()
        expect(gebrek(meer, adviseer(meer))).toBeNull()
      }),
      keren,
    )
  })

  it('verandert de antwoorden niet, en zegt twee keer hetzelfde', () => {
    fc.assert(
      fc.property(doorgaand, (situatie) => {
        const vooraf = structuredClone(situatie)
        expect(adviseer(situatie)).toEqual(adviseer(situatie))
        expect(situatie).toEqual(vooraf)
      }),
      keren,
    )
  })
})
