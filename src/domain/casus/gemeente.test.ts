import { describe, expect, it } from 'vitest'
import { casusGemeente, casusGemeenteNaam, casusGemeenten, casusGemeenteSchema } from './gemeente'

describe('gemeente of a casus', () => {
  it('is one of 14 gemeenten or one of three other answers', () => {
    expect(casusGemeenten).toHaveLength(17)
    expect(casusGemeenten.filter((code) => !code.startsWith('GM'))).toEqual([
      'buiten-twente',
      'geen-vaste-plek',
      'onbekend',
    ])
    expect(casusGemeenteSchema.safeParse('GM0363').success).toBe(false)
  })

  it('follows the answer of the wegwijzer', () => {
    expect(casusGemeente({ gemeente: 'GM0153' })).toBe('GM0153')
    expect(casusGemeente({})).toBe('onbekend')
  })

  it('has words for every value', () => {
    for (const code of casusGemeenten) expect(casusGemeenteNaam(code)).not.toBe(code)
    expect(casusGemeenteNaam('GM1735')).toBe('Hof van Twente')
  })
})
