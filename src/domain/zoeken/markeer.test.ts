import { describe, expect, it } from 'vitest'
import { fragment, markeer } from './markeer'

describe('what a result shows', () => {
  it('is the sentence that says most about the question, and the summary when none says more', () => {
    const tekst = 'Bel eerst de huisarts.\nDe huisarts beoordeelt de crisis.'
    expect(fragment('Voor een crisis.', tekst, ['huisart', 'crisis'])).toBe(
      'De huisarts beoordeelt de crisis.',
    )
    expect(fragment('Voor een crisis.', tekst, ['crisis'])).toBe('Voor een crisis.')
  })

  it('is never the address of a site', () => {
    const tekst = 'www.transfore.nl/levensloopaanpak'
    expect(fragment('Hulp op maat.', tekst, ['levensloop', 'transfor'])).toBe('Hulp op maat.')
  })

  it('marks what was looked for, and leaves the text as it is', () => {
    const stukken = markeer('Eén crisis, twee crises', ['crisis'])
    expect(stukken.map(({ tekst }) => tekst).join('')).toBe('Eén crisis, twee crises')
    expect(stukken.filter(({ raak }) => raak)).toEqual([{ tekst: 'crisis', raak: true }])
  })
})
