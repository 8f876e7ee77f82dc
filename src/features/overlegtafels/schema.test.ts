import { describe, expect, it } from 'vitest'
import { readFilter } from './schema'

describe('readFilter', () => {
  it('reads every filter of the form', () => {
    expect(readFilter({ trede: '1', spoor: 'crisis', rol: 'wijkcoach', gemeente: 'GM0153' })).toEqual({
      filter: { trede: 1, spoor: 'crisis', rol: 'wijkcoach', gemeente: 'GM0153' },
      onbekend: [],
    })
  })

  it('takes an empty choice for "alle"', () => {
    expect(readFilter({ trede: '', spoor: '', rol: '', gemeente: '' })).toEqual({ filter: {}, onbekend: [] })
  })

  it.each([
    ['trede', '0'],
    ['trede', '5'],
    ['trede', '1 '],
    ['spoor', 'Crisis'],
    ['rol', 'koning'],
    ['gemeente', 'GM0000'],
    ['gemeente', '<script>'],
  ] as const)('names an unknown %s (%s), and does not filter by it', (veld, waarde) => {
    expect(readFilter({ rol: 'zvh', [veld]: waarde })).toEqual({
      filter: veld === 'rol' ? {} : { rol: 'zvh' },
      onbekend: [veld],
    })
  })

  it('does not choose between two values of one filter', () => {
    expect(readFilter({ rol: ['zvh', 'om'] })).toEqual({ filter: {}, onbekend: ['rol'] })
  })

  it('looks at nothing else in the address', () => {
    expect(readFilter({ utm_source: 'mail', __proto__: 'x' })).toEqual({ filter: {}, onbekend: [] })
  })
})
