import { describe, expect, it } from 'vitest'
import type { Formulier } from './formulier'
import { pseudonymeSamenvatting } from './pseudonymeSamenvatting'
import { delenSchema, samenvatting } from './samenvatting'

const formulier: Formulier = {
  leeftijdsklasse: '70-plus',
  vraag: 'Welke plek past?',
  leefgebieden: ['wonen', 'geld-en-schulden'],
  risicoTermijn: 'geen-direct-risico',
  akkoordInwoner: 'niet-besproken',
  redenGeenAkkoord: 'Geen contact.',
}

const answer = (label: string) =>
  samenvatting(formulier)
    .flatMap(({ antwoorden }) => antwoorden)
    .find((one) => one.label === label)?.antwoord

describe('samenvatting', () => {
  it('shows answers in words', () => {
    expect(answer('Hoe oud is de inwoner?')).toBe('70 jaar of ouder')
    expect(answer('Op welke leefgebieden zijn er problemen?')).toBe('Wonen, Geld en schulden')
    expect(answer('Wat is uw vraag aan de tafel, in één zin?')).toBe('Welke plek past?')
    expect(answer('Is de inwoner het eens met deze aanmelding?')).toBe('Dat is niet besproken')
  })

  it('shows what is open, and only questions that were put', () => {
    expect(answer('Wat moet er veranderen?')).toBe('Niet ingevuld')
    expect(answer('Waarom meldt u toch aan?')).toBe('Geen contact.')
    expect(answer('Wat kan er misgaan, en voor wie?')).toBeUndefined()
  })

  it('comes back unchanged from storage, as label and answer', () => {
    const stored = delenSchema.parse(JSON.parse(JSON.stringify(samenvatting(formulier))))
    expect(stored.map(({ titel }) => titel)).toEqual(samenvatting(formulier).map(({ titel }) => titel))
    expect(stored[0]?.antwoorden[0]).toEqual({
      label: 'Hoe oud is de inwoner?',
      antwoord: '70 jaar of ouder',
    })
  })
})

describe('pseudonymeSamenvatting', () => {
  it('is plain text with code, gemeente, and every question with its answer', () => {
    const kop = {
      code: 'TW-7K3M9',
      tafel: 'Regiotafel Wlz-GGZ',
      gemeente: 'Enschede',
      aanmelder: 'wijkcoach, gemeente Enschede',
    }
    const criteria = {
      stap: 'criteria',
      titel: 'Criteria',
      antwoorden: [{ label: 'Is er geen crisis?', antwoord: 'Ja' }],
    }
    const text = pseudonymeSamenvatting(kop, [...samenvatting(formulier), criteria])
    expect(text.split('\n').slice(0, 9)).toEqual([
      'Aanmelding voor Regiotafel Wlz-GGZ',
      'Code van de casus: TW-7K3M9',
      'Gemeente: Enschede',
      'Aangemeld door: wijkcoach, gemeente Enschede',
      '',
      'UW VRAAG',
      '',
      'Hoe oud is de inwoner?',
      '70 jaar of ouder',
    ])
    expect(text).toContain('CRITERIA\n\nIs er geen crisis?\nJa\n\nDeze samenvatting is zonder naam')
  })
})
