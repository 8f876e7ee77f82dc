import { describe, expect, it } from 'vitest'
import { adviseerDelen, type Deeladvies, deeluitkomsten } from './advies'
import { type Deelantwoorden, type Deelvraag, deelvragen } from './vragen'

/** Every combination of answers there is. */
function alleAntwoorden(): Deelantwoorden[] {
  const namen = Object.keys(deelvragen) as Deelvraag[]
  return namen.reduce<Partial<Deelantwoorden>[]>(
    (samen, naam) =>
      samen.flatMap((antwoorden) =>
        deelvragen[naam].keuzes.map(({ waarde }) => ({ ...antwoorden, [naam]: waarde })),
      ),
    [{}],
  ) as Deelantwoorden[]
}

const alle = alleAntwoorden()
const tekstVan = ({ titel, samengevat, delen }: Deeladvies) =>
  [titel, samengevat, ...delen.flatMap(({ zinnen }) => zinnen.map(({ tekst }) => tekst))].join('\n')

/** Words with which an advice would allow something. */
const staatToe = /^ja\b|\b(u mag|mag u|dat mag|dit mag|mag wel|is toegestaan|toestemming is genoeg)\b/im

describe('mag ik dit delen', () => {
  it('has 10,584 situations, and every outcome occurs', () => {
    expect(alle).toHaveLength(10_584)
    expect(new Set(alle.map((antwoorden) => adviseerDelen(antwoorden).uitkomst))).toEqual(
      new Set(deeluitkomsten),
    )
  })

  it('never says yes, names the FG, and leaves no part empty', () => {
    for (const antwoorden of alle) {
      const advies = adviseerDelen(antwoorden)
      const tekst = tekstVan(advies).replaceAll('Onze bronnen zeggen niet of dit mag.', '')
      expect(tekst).not.toMatch(staatToe)
      expect(tekst).toContain('functionaris gegevensbescherming (FG)')
      expect(advies.delen.every(({ zinnen }) => zinnen.length > 0)).toBe(true)
      expect(new Set(advies.delen.map(({ kop }) => kop)).size).toBe(advies.delen.length)
    }
  })

  it('puts danger before everything, and the inwoner before the FG', () => {
    for (const antwoorden of alle) {
      const { uitkomst, delen } = adviseerDelen(antwoorden)
      expect(uitkomst === 'spoed').toBe(antwoorden.gevaar === 'ja')
      if (uitkomst === 'spoed') expect(delen[0]?.zinnen[0]?.tekst).toContain('112')
      if (uitkomst === 'vraag-fg') expect(antwoorden.inwoner).not.toBe('niet-besproken')
      if (uitkomst === 'zonder-naam') expect(antwoorden.naam).toBe('nee')
    }
  })

  it('shares nothing with a name when the inwoner does not agree', () => {
    for (const antwoorden of alle.filter(
      ({ inwoner, rol }) => inwoner === 'niet-akkoord' && rol !== 'inwoner',
    )) {
      expect(tekstVan(adviseerDelen(antwoorden))).toContain(
        'Deel niets met een naam voordat een FG heeft meegekeken.',
      )
    }
  })

  it('finds the words that would allow something', () => {
    expect(
      ['Ja, dat kan.', 'Dat mag u delen.', 'U mag dit delen.'].every((tekst) => staatToe.test(tekst)),
    ).toBe(true)
  })
})
