import { describe, expect, it } from 'vitest'
import { past, programmasVan, type Vindbaar, type Zoekvraag } from './vinden'

const wie: Vindbaar = {
  naam: 'Collega Één',
  functie: 'Cliëntondersteuner',
  organisatie: { id: 'o1', naam: 'Instelling Voorbeeld' },
  waarvoor: 'Vragen over naasten',
  email: 'een@voorbeeld.test',
  themas: ['clientondersteuning', 'gezin'],
  gemeenten: ['GM0153'],
  tafels: ['topx'],
  programmas: ['Landelijk Traject'],
  aanspreekpunt: false,
}
const vraag = (deel: Partial<Zoekvraag>): Zoekvraag => ({ zoek: '', aanspreekpunt: false, ...deel })

describe('who is found', () => {
  it.each<Partial<Zoekvraag>>([
    {},
    { zoek: 'CLIENTONDERSTEUNER' },
    { zoek: 'een  naasten' },
    { zoek: 'enschede topx' },
    { zoek: 'landelijk' },
    { zoek: 'een@voorbeeld.test' },
    { thema: 'gezin' },
    { organisatie: 'o1', gemeente: 'GM0153', tafel: 'topx' },
    { programma: 'landelijk traject' },
  ])('%o', (deel) => expect(past(wie, vraag(deel))).toBe(true))

  it.each<Partial<Zoekvraag>>([
    { zoek: 'een almelo' },
    { thema: 'geld' },
    { organisatie: 'o2' },
    { gemeente: 'GM0141' },
    { tafel: 'levensloopaanpak' },
    { programma: 'Traject' },
    { aanspreekpunt: true },
    { thema: 'gezin', tafel: 'levensloopaanpak' },
  ])('not by %o', (deel) => expect(past(wie, vraag(deel))).toBe(false))

  it('finds who works for all of Twente under every gemeente', () => {
    expect(past({ ...wie, gemeenten: ['twente'] }, vraag({ gemeente: 'GM0141' }))).toBe(true)
  })

  it('does not read signs of a search as more than signs', () => {
    for (const zoek of ['%', '_', '.*', '\\', "'"]) expect(past(wie, vraag({ zoek }))).toBe(false)
  })
})

it('names a programme once, whatever its capitals', () => {
  const mensen = [
    { programmas: ['Zorg voor Morgen', 'Actie'] },
    { programmas: ['zorg voor morgen', 'Énergie'] },
  ]
  expect(programmasVan(mensen)).toEqual(['Actie', 'Énergie', 'Zorg voor Morgen'])
})
