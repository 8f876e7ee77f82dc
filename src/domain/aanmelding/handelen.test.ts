import { describe, expect, it } from 'vitest'
import { mogelijkeHandelingen, volgendeStatus } from './handelen'
import { handelingen, type Overgang, overgangen } from './overgangen'
import { statussen } from './status'

describe('volgendeStatus', () => {
  const cases = handelingen.flatMap((handeling) => statussen.map((status) => [handeling, status] as const))

  it.each(cases)('%s from %s is exactly what the table says', (handeling, status) => {
    const overgang: Overgang = overgangen[handeling]
    const expected = overgang.van.includes(status)
      ? { ok: true, value: overgang.naar ?? status }
      : { ok: false, reason: 'handeling-kan-niet' }
    expect(volgendeStatus(status, handeling)).toEqual(expected)
  })
})

describe('mogelijkeHandelingen', () => {
  it('gives each hand its own acts, in the order of the table', () => {
    expect(mogelijkeHandelingen('in-behandeling', 'behandelaar')).toEqual([
      'wijsToe',
      'legTerug',
      'vraagAanvulling',
      'agendeer',
      'neemNietInBehandeling',
      'verzetTermijn',
    ])
    expect(mogelijkeHandelingen('in-behandeling', 'aanmelder')).toEqual(['vraagUitleg', 'trekIn'])
    expect(mogelijkeHandelingen('in-behandeling', 'procesmanager')).toEqual([])
    expect(mogelijkeHandelingen('doorgestuurd', 'coordinator')).toEqual(['meldUitkomst'])
  })

  it('offers an explanation to whoever waits for one, and one question at a time', () => {
    expect(mogelijkeHandelingen('afgerond', 'behandelaar', true)).toEqual(['geefUitleg'])
    expect(mogelijkeHandelingen('niet-in-behandeling', 'procesmanager', true)).toEqual(['lichtToe'])
    expect(mogelijkeHandelingen('afgerond', 'aanmelder', false)).toEqual(['vraagUitleg'])
    expect(mogelijkeHandelingen('afgerond', 'aanmelder', true)).toEqual([])
  })
})
