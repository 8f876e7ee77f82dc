import { gemeenten } from '@content/gemeenten'
import { overlegtafels } from '@content/overlegtafels'
import { describe, expect, it } from 'vitest'
import { csvVan } from './csv'
import { alsTabel } from './redactie/tabel'

describe('csvVan', () => {
  it('keeps quotes, line ends and semicolons inside their cell', () => {
    expect(csvVan([['a;b', 'zeg "ja"', 'een\ntwee']])).toBe('\ufeff"a;b";"zeg ""ja""";"een\ntwee"\r\n')
  })

  it.each(['=1+1', '+31', '-2', '@som', '\tx', '\rx'])('makes text of %j', (tekst) => {
    expect(csvVan([[tekst]])).toBe(`\ufeff"'${tekst}"\r\n`)
  })
})

describe('a kind of text as a table', () => {
  it('has a row per text and a cell under every head', () => {
    const tabel = alsTabel(
      'overlegtafel',
      overlegtafels.map(({ slug, ...rest }) => ({ sleutel: slug, ...rest })),
    )
    expect(tabel).toHaveLength(8)
    expect(new Set(tabel.map((rij) => rij.length)).size).toBe(1)
    expect(tabel[0]).toEqual(
      expect.arrayContaining(['Naam', 'Contact: E-mailadres', 'Wanneer past deze tafel?']),
    )
    const topx = tabel.find(([sleutel]) => sleutel === 'topx')
    expect(topx?.join('|')).toContain('info@veiligheidshuistwente.nl')
  })

  it('leaves empty what is not known', () => {
    const tabel = alsTabel(
      'gemeente',
      gemeenten.map(({ code, ...rest }) => ({ sleutel: code, ...rest })),
    )
    expect(tabel).toHaveLength(15)
    const kolom = tabel[0]?.indexOf('Contact: E-mailadres') ?? -1
    expect(tabel[1]?.[kolom]).toBe('')
  })
})
