import { describe, expect, it } from 'vitest'
import { stapVan } from './formulier'
import { veldBijLeeftijd, zonderTegenspraak } from './leeftijd'

const velden = stapVan('vraag').velden

const aangeboden = (leeftijd: Parameters<typeof veldBijLeeftijd>[1]) =>
  velden
    .map((veld) => veldBijLeeftijd(veld, leeftijd))
    .find(({ naam }) => naam === 'leeftijdsklasse')
    ?.opties?.map(({ waarde }) => waarde)

describe('the age after the wegwijzer', () => {
  it('does not offer "bijna 18" for somebody of 18 or older, and everything else still', () => {
    expect(aangeboden('18-plus')).toEqual(aangeboden('bijna-18')?.filter((waarde) => waarde !== 'bijna-18'))
    expect(aangeboden('18-plus')).toContain('18-29')
  })

  it.each(['bijna-18', undefined] as const)('offers it when the wegwijzer heard %s', (leeftijd) => {
    expect(aangeboden(leeftijd)?.[0]).toBe('bijna-18')
  })

  it('asks the age again once the wegwijzer heard another one', () => {
    expect(zonderTegenspraak({ leeftijdsklasse: 'bijna-18', doel: 'Rust.' }, '18-plus')).toEqual({
      doel: 'Rust.',
    })
    expect(zonderTegenspraak({ leeftijdsklasse: '18-29' }, '18-plus')).toEqual({ leeftijdsklasse: '18-29' })
    expect(zonderTegenspraak({ leeftijdsklasse: 'bijna-18' }, 'bijna-18')).toEqual({
      leeftijdsklasse: 'bijna-18',
    })
    expect(zonderTegenspraak({ doel: 'Rust.' }, '18-plus')).toEqual({ doel: 'Rust.' })
  })

  it('leaves every other question as it is', () => {
    for (const veld of velden)
      if (veld.naam !== 'leeftijdsklasse') expect(veldBijLeeftijd(veld, '18-plus')).toBe(veld)
  })
})
