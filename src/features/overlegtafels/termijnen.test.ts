import { overlegtafels } from '@content/overlegtafels'
import { describe, expect, it } from 'vitest'
import { korteTermijn } from './termijnen'

const geen = { frequentieDagen: null, indienenVoorafDagen: null, reactieUren: [] }

describe('korteTermijn', () => {
  it.each([
    [geen, undefined],
    [{ ...geen, frequentieDagen: 14 }, 'elke 2 weken'],
    [{ ...geen, frequentieDagen: 7 }, 'elke 1 week'],
    [{ ...geen, frequentieDagen: 10 }, 'elke 10 dagen'],
    [{ ...geen, indienenVoorafDagen: 21 }, '3 weken vooraf'],
    [{ ...geen, indienenVoorafDagen: 1 }, '1 dag vooraf'],
    [
      {
        ...geen,
        reactieUren: [
          { uren: 24, voorWie: 'a' },
          { uren: 48, voorWie: 'b' },
        ],
      },
      '24 of 48 uur',
    ],
    [{ ...geen, frequentieDagen: 28, indienenVoorafDagen: 21 }, 'elke 4 weken, 3 weken vooraf'],
  ])('says %j in a few words', (termijnen, woorden) => {
    expect(korteTermijn(termijnen)).toBe(woorden)
  })

  it('knows the three terms that the sources give', () => {
    const bekend = overlegtafels.flatMap(({ slug, inhoud }) => {
      const woorden = korteTermijn(inhoud.termijnen)
      return woorden ? [[slug, woorden]] : []
    })
    expect(Object.fromEntries(bekend)).toEqual({
      'triage-transfertafel': 'elke 2 weken',
      'regiotafel-wlz-ggz': '3 weken vooraf',
      'crisis-ondersteuningsteam': '24 of 48 uur',
    })
  })
})
