import { describe, expect, it } from 'vitest'
import { vindHerleidbaar } from './herleidbaar'
import { meldingen } from './meldingen'
import type { Ernst, Soort } from './vondst'

const soorten: readonly Soort[] = ['bsn', 'telefoon', 'e-mail', 'geboortedatum', 'adres', 'iban', 'naam']
const ernsten: readonly Ernst[] = ['blokkeert', 'waarschuwt']

describe('meldingen', () => {
  it('says each thing once and what blocks first', () => {
    const texts = meldingen(vindHerleidbaar('De heer Jansen, 06 12345678 of 06 87654321, BSN 123456782'))
    expect(texts.map(({ soort }) => soort)).toEqual(['blokkeert', 'blokkeert', 'waarschuwt'])
    expect(texts[0]?.melding).toBe(
      'Er staat een telefoonnummer in de tekst. Daarmee is een persoon te vinden. Haal het weg. De tafel bereikt u via het portaal.',
    )
    expect(texts[2]?.melding).toContain('misschien een naam')
  })

  it('never repeats the text that was found', () => {
    const all = meldingen(vindHerleidbaar('mevrouw Jansen, j@x.nl')).map(({ melding }) => melding)
    expect(all.join(' ')).not.toMatch(/Jansen|j@x/)
  })

  it('is empty without finds', () => {
    expect(meldingen([])).toEqual([])
  })

  it.each(soorten)('speaks in short sentences about %s', (soort) => {
    for (const ernst of ernsten) {
      const [one] = meldingen([{ soort, ernst, begin: 0, einde: 1 }])
      for (const sentence of one?.melding.split('. ') ?? [])
        expect(sentence.split(' ').length).toBeLessThanOrEqual(20)
    }
  })
})
