import { describe, expect, it } from 'vitest'
import { dagInVeld, filterSchema, onleesbareDagen } from './schema'

describe('the days of the logboek', () => {
  it.each([
    ['1-11-2026', '2026-11-01'],
    ['2026-11-01', '2026-11-01'],
    ['31-02-2026', ''],
    ['gisteren', ''],
  ])('%s is read as "%s"', (van, dag) => {
    expect(filterSchema.parse({ van }).van).toBe(dag)
    expect(onleesbareDagen({ van })).toEqual(dag === '' ? [van] : [])
  })

  it('says of each day that it could not read what was typed', () => {
    expect(onleesbareDagen({ van: '31-02-2026', tot: ['morgen', 'nu'] })).toEqual(['31-02-2026', 'morgen'])
    expect(onleesbareDagen({ persoon: 'x' })).toEqual([])
  })

  it('writes a day as the field asks for it', () => {
    expect(dagInVeld('2026-11-01')).toBe('01-11-2026')
    expect(dagInVeld('')).toBe('')
  })
})
