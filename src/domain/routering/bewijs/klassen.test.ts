import { describe, expect, it } from 'vitest'
import { adviseer } from '../adviseer'
import type { Situatie } from '../situatie'
import { eerder, type Factor, factoren, klassen } from './antwoordruimte'
import { wijkcoach } from './situaties'

describe('de antwoordruimte, verkleind tot wat de regels lezen', () => {
  const zichtbaar = (situatie: Situatie): string => {
    const { uitkomst, adviezen, waarschuwingen, signalen } = adviseer(situatie)
    const tafels = adviezen.map(({ tafel, oordeel, termijn }) => `${tafel} ${oordeel} ${termijn}`)
    return [uitkomst, ...tafels, ...waarschuwingen, ...signalen].join('|')
  }

  /** Every class of every factor occurs among these, in changing company. */
  const gezelschap = (zonder: Factor, aantal: number): readonly Situatie[] => {
    const andere = factoren.filter((factor) => factor !== zonder).map(klassen)
    return Array.from({ length: aantal }, (_leeg, plaats) =>
      Object.assign(
        {},
        wijkcoach,
        ...andere.map((lijst, nummer) => lijst[(plaats * (2 * nummer + 7)) % lijst.length]),
      ),
    )
  }

  it.each(factoren)(
    '$naam: alle waarden van een klasse geven hetzelfde advies',
    (factor) => {
      const vertegenwoordiger = new Map(klassen(factor).map((situatie) => [factor.leest(situatie), situatie]))
      const rest = gezelschap(factor, factor === eerder ? 3 : 40)
      const verwacht = new Map<string, string[]>()
      for (const [klasse, situatie] of vertegenwoordiger)
        verwacht.set(
          klasse,
          rest.map((context) => zichtbaar({ ...context, ...situatie })),
        )
      const fouten: string[] = []
      for (const situatie of factor.alles()) {
        const klasse = verwacht.get(factor.leest(situatie))
        rest.forEach((context, plaats) => {
          if (zichtbaar({ ...context, ...situatie }) !== klasse?.[plaats])
            fouten.push(JSON.stringify(situatie))
        })
      }
      expect(fouten.slice(0, 3)).toEqual([])
    },
    60_000,
  )

  it('telt zoveel klassen', () => {
    expect(Object.fromEntries(factoren.map((factor) => [factor.naam, klassen(factor).length]))).toEqual({
      veiligheid: 15,
      hoogcomplex: 9,
      regiotafel: 3,
      'plotseling, hulp en verblijf': 8,
      vraag: 32,
      geprobeerd: 3,
      problematiek: 2,
      eerder: 1641,
    })
  })
})
