import { overlegtafels } from '@content/overlegtafels'
import { describe, expect, it } from 'vitest'
import type { CriteriaNode } from '@/domain/overlegtafel/criteria'
import { criteriaVan } from '@/domain/overlegtafel/criteria'
import type { PdfItem } from '@/server/pdf/blocks'
import { criteriaBlokken } from './criteriaBlokken'

const punt = (tekst: string, toelichting?: string): CriteriaNode => ({
  soort: 'criterium',
  sleutel: `eigen.${tekst.toLowerCase()}`,
  tekst,
  toelichting,
})

const teksten = (items: readonly PdfItem[]): readonly string[] =>
  items.flatMap((item) => (typeof item === 'string' ? [item] : [item.text, ...teksten(item.items)]))

describe('the criteria on paper', () => {
  it('keep and/or inside or/and apart, as the page does', () => {
    const node: CriteriaNode = {
      soort: 'een',
      inleiding: 'Eén van deze is genoeg.',
      delen: [
        punt('Rook', 'Zie de kamer.'),
        { soort: 'alle', inleiding: 'Of deze twee samen.', delen: [punt('Vuur'), punt('Vlam')] },
        punt('Rest'),
      ],
    }
    expect(criteriaBlokken(node)).toEqual([
      { type: 'paragraph', text: 'Eén van deze is genoeg. (één is genoeg)' },
      {
        type: 'list',
        items: [
          'Rook Uitleg: Zie de kamer.',
          { text: 'Of deze twee samen. (alle punten)', items: ['Vuur', 'en: Vlam'] },
          'of: Rest',
        ],
      },
    ])
  })

  it.each(overlegtafels)('of $naam are all there', ({ inhoud }) => {
    const lijst = criteriaBlokken(inhoud.instroom).flatMap((blok) =>
      blok.type === 'list' ? teksten(blok.items) : [],
    )
    for (const { tekst } of criteriaVan(inhoud.instroom))
      expect(lijst.filter((regel) => regel.includes(tekst))).toHaveLength(1)
  })
})
