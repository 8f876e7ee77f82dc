import { expect, it } from 'vitest'
import { kort, vijfMinuten } from './vijfMinuten'

const woorden = (aantal: number) => Array.from({ length: aantal }, (_, index) => `woord${index}`).join(' ')

it('gives the lines in a fixed order, in words, and says so when something was not filled in', () => {
  const { leeftijd, regels, ingekort } = vijfMinuten({
    leeftijdsklasse: '30-39',
    vraag: 'Welke plek past?',
    leefgebieden: ['wonen', 'verslaving'],
    risicoTermijn: 'komende-maand',
    risico: 'De inwoner raakt\nde woning kwijt.',
  })
  const tekst = Object.fromEntries(regels.map((regel) => [regel.label, regel.tekst]))
  expect(regels[0]).toEqual({ label: 'Vraag aan de tafel', tekst: 'Welke plek past?' })
  expect(leeftijd).toMatch(/30/)
  expect(tekst.Leefgebieden).toMatch(/^Wonen.*, /)
  expect(tekst['Risico als er niets gebeurt']).toMatch(/\. De inwoner raakt de woning kwijt\.$/)
  expect(tekst.Doel).toBe('Niet ingevuld')
  expect(ingekort).toBe(false)
})

it('cuts a long text at a word, and says that there is more', () => {
  const { regels, ingekort } = vijfMinuten({ situatie: woorden(200) })
  const situatie = regels.find(({ label }) => label === 'Situatie')?.tekst ?? ''
  expect(situatie.length).toBeLessThanOrEqual(420)
  expect(situatie).toMatch(/ woord\d+ …$/)
  expect(ingekort).toBe(true)
  expect(kort('x'.repeat(10), 5)).toBe('xxx …')
})
