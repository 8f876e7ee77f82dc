import { overlegtafels } from '@content/overlegtafels'
import { zvh } from '@content/zvh'
import { describe, expect, it } from 'vitest'
import { getoond } from '@/domain/overlegtafel/overlegtafel'
import { gefilterd } from './filter'
import type { Filter } from './schema'

const tafels = overlegtafels.map((tafel) => getoond(tafel, zvh.inhoud))
const slugs = (filter: Filter) => gefilterd(tafels, filter).map(({ slug }) => slug)

describe('gefilterd', () => {
  it('leaves all seven without a filter, and with a rol or gemeente only', () => {
    expect(slugs({})).toHaveLength(7)
    expect(slugs({ rol: 'naaste', gemeente: 'GM0153' })).toHaveLength(7)
  })

  it.each([
    [1, 4],
    [2, 2],
    [3, 1],
    [4, 0],
  ] as const)('RDM-trede %i has %i tables', (trede, aantal) => {
    expect(slugs({ trede })).toHaveLength(aantal)
  })

  it('takes trede and spoor together', () => {
    expect(slugs({ spoor: 'veiligheid' })).toEqual(['topx', 'levensloopaanpak'])
    expect(slugs({ spoor: 'veiligheid', trede: 2 })).toEqual(['levensloopaanpak'])
    expect(slugs({ spoor: 'crisis', trede: 3 })).toEqual([])
  })
})
