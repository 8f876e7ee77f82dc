import { describe, expect, it } from 'vitest'
import { hasSecondFactor, identityOf, koppelingVan } from './claims'

const wanted = { acr: ['loa3'], amr: ['mfa', 'otp'] }

describe('a second factor elsewhere', () => {
  it.each([{ acr: 'loa3' }, { amr: ['pwd', 'mfa'] }, { amr: 'otp' }])('is seen in %j', (claims) => {
    expect(hasSecondFactor(claims, wanted)).toBe(true)
  })
  it.each([{}, { acr: 'loa2' }, { amr: ['pwd'] }, { amr: { mfa: true } }, { acr: 'mfa' }, { amr: ['loa3'] }])(
    'is not seen in %j',
    (claims) => {
      expect(hasSecondFactor(claims, wanted)).toBe(false)
    },
  )
  it('is never seen where nothing counts as one', () => {
    expect(hasSecondFactor({ acr: '', amr: [] }, { acr: [], amr: [] })).toBe(false)
  })
})

describe('who it is', () => {
  const claims = { iss: 'https://idp.example', sub: 's1', email: ' Iemand@Gemeente.NL', name: 'Wijkcoach' }
  it('needs a subject and an address', () => {
    expect(identityOf(claims)).toEqual({ subject: 's1', email: 'iemand@gemeente.nl', naam: 'Wijkcoach' })
    expect(identityOf({ ...claims, name: undefined })?.naam).toBe('iemand@gemeente.nl')
    for (const over of [{ sub: '' }, { email: undefined }, { email: 'x' }, { email_verified: false }])
      expect(identityOf({ ...claims, ...over })).toBeUndefined()
  })
})

describe('a koppeling', () => {
  const row = (waarde: string, rol: string) => ({ claim: 'groups', waarde, rol, organisatieId: 'o1' })
  const [coach, zvh, ook] = [row('coaches', 'wijkcoach'), row('zvh', 'zvh'), row('team', 'wijkcoach')]

  it('is found by the exact value, also in a list', () => {
    expect(koppelingVan({ groups: 'coaches' }, [zvh, coach])).toEqual({ ok: true, value: coach })
    expect(koppelingVan({ groups: ['x', 'zvh'] }, [zvh, coach])).toEqual({ ok: true, value: zvh })
    for (const groups of ['Coaches', 'coaches ', ['coach'], { coaches: true }, undefined])
      expect(koppelingVan({ groups }, [coach])).toEqual({ ok: false, reason: 'geen-koppeling' })
  })

  it('is no koppeling when two say something else', () => {
    expect(koppelingVan({ groups: ['coaches', 'team'] }, [coach, ook]).ok).toBe(true)
    expect(koppelingVan({ groups: ['coaches', 'zvh'] }, [coach, zvh])).toEqual({
      ok: false,
      reason: 'onduidelijk',
    })
  })
})
