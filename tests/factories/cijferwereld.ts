import fc from 'fast-check'

/** The counts behind the figure of one table. */
export type Telling = { readonly opTijd: number; readonly teLaat: number }
export type Wereld = readonly Telling[]

/** What is shown of a count. */
type Deel = (telling: Telling) => number | null

export const anyWereld = (tafels: number): fc.Arbitrary<Wereld> =>
  fc.array(
    fc.oneof(
      fc.record({ opTijd: fc.nat(9), teLaat: fc.nat(4) }),
      fc.record({ opTijd: fc.nat(40), teLaat: fc.nat(12) }),
    ),
    { minLength: tafels, maxLength: tafels },
  )

const totaal = ({ opTijd, teLaat }: Telling): number => opTijd + teLaat

const plus = (one: Telling, other: Telling, keer = 1): Telling => ({
  opTijd: one.opTijd + keer * other.opTijd,
  teLaat: one.teLaat + keer * other.teLaat,
})

const maal = ({ opTijd, teLaat }: Telling, keer: number): Telling => ({
  opTijd: keer * opTijd,
  teLaat: keer * teLaat,
})

const samen = (wereld: Wereld): Telling =>
  wereld.reduce((sum, each) => plus(sum, each), { opTijd: 0, teLaat: 0 })

/** What the portal shows of a count outside the ZVH. */
const aandeel: Deel = (telling) =>
  totaal(telling) < 10 ? null : Math.round((20 * telling.opTijd) / totaal(telling)) * 5

/** How it is often done, and what the attack sees through: the counts themselves, the small ones left out. */
export const kleineWeggelaten: Deel = (telling) =>
  totaal(telling) < 10 ? null : telling.opTijd * 1000 + telling.teLaat

/** All that somebody outside the ZVH sees: the region, and then every table. */
export const gezien = (wereld: Wereld): readonly (number | null)[] => [samen(wereld), ...wereld].map(aandeel)

/** Whoever guesses does not know either how large a table is. */
const tellingen = Array.from({ length: 121 }, (_, opTijd) =>
  Array.from({ length: 121 }, (_, teLaat): Telling => ({ opTijd, teLaat })),
).flat()

const mixtures = (most: number): Telling[] => tellingen.filter((telling) => totaal(telling) <= most)

/** The same share of a larger number: what else a table that is shown may hold, all of them at once. */
const keren = [1, 2, 4, 8]

/**
 * The attack: everything that is shown is put together, and every world is left out that would show something else. When one number is
 * left for a count below ten, it was told.
 * @param deel what is shown of a count
 * @returns what was told: `table count`
 */
export function verraden(wereld: Wereld, deel: Deel = aandeel): string[] {
  const regio = deel(samen(wereld))
  const alikes = wereld.map((here) => tellingen.filter((other) => deel(other) === deel(here)))
  /** Whether the region would show the same, with this in place of that table, and possibly with others that hide it. */
  const kan = (other: Telling, index: number) =>
    keren.some((keer) => {
      const rest = wereld.map((each) =>
        deel(each) !== null && deel(plus(each, each)) === deel(each) ? keer : 1,
      )
      const sum = wereld.reduce((all, each, at) => (at === index ? all : plus(all, each, rest[at])), other)
      const without = (at: number) => plus(sum, wereld[at] ?? other, -(rest[at] ?? 1))
      return (
        deel(sum) === regio ||
        alikes.some(
          (others, at) => at !== index && others.some((one) => deel(plus(without(at), one)) === regio),
        )
      )
    })
  /** Whether the tables of which nothing is shown can hide it together: each holds nine at most, in any mixture. */
  const verborgen = (other: Telling, index: number) => {
    const others = wereld.filter((_, at) => at !== index)
    const open = others.filter((each) => deel(each) !== null)
    const room = mixtures(9 * (others.length - open.length))
    return keren.some((keer) => {
      const shown = open.map((each) => (deel(plus(each, each)) === deel(each) ? maal(each, keer) : each))
      const sum = plus(samen(shown), other)
      return room.some((rest) => deel(plus(sum, rest)) === regio)
    })
  }
  return wereld.flatMap((here, index) =>
    (['opTijd', 'teLaat'] as const)
      .filter((naam) => here[naam] < 10)
      .filter(
        (naam) =>
          !alikes[index]?.some(
            (other) => other[naam] !== here[naam] && (kan(other, index) || verborgen(other, index)),
          ),
      )
      .map((naam) => `${index} ${naam}`),
  )
}
