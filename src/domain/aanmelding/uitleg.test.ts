import { describe, expect, it } from 'vitest'
import { kanNuUitleg, uitlegBij, uitlegGevraagdNa } from './uitleg'

const op = new Date('2026-11-20T10:00:00Z')
const nu = new Date('2026-11-23T10:00:00Z')
const bijTafel = { ingediendOp: op, doorgestuurdOp: null, uitlegGevraagdOp: op }
const geweigerd = { ingediendOp: null, doorgestuurdOp: null, uitlegGevraagdOp: op }

describe('who explains', () => {
  it('is the table that the aanmelding reached, in the portal or along its own channel', () => {
    expect(uitlegBij(bijTafel)).toBe('tafel')
    expect(uitlegBij({ ingediendOp: null, doorgestuurdOp: op })).toBe('tafel')
  })

  it('is the procesmanager gemeente when it never reached the table', () => {
    expect(uitlegBij(geweigerd)).toBe('procesmanager')
    expect(kanNuUitleg('lichtToe', geweigerd)).toBe(true)
    expect(kanNuUitleg('geefUitleg', geweigerd)).toBe(false)
    expect(kanNuUitleg('lichtToe', bijTafel)).toBe(false)
  })
})

describe('the question', () => {
  it('is asked once at a time, and answered only when it was asked', () => {
    expect(kanNuUitleg('vraagUitleg', bijTafel)).toBe(false)
    expect(kanNuUitleg('vraagUitleg', { ...bijTafel, uitlegGevraagdOp: null })).toBe(true)
    expect(kanNuUitleg('geefUitleg', { ...bijTafel, uitlegGevraagdOp: null })).toBe(false)
    expect(kanNuUitleg('rondAf', bijTafel)).toBe(true)
  })

  it('stays until it is answered or the aanmelding is withdrawn', () => {
    expect(uitlegGevraagdNa('vraagUitleg', null, nu)).toEqual(nu)
    expect(uitlegGevraagdNa('rondAf', op, nu)).toEqual(op)
    for (const act of ['geefUitleg', 'lichtToe', 'trekIn'] as const)
      expect(uitlegGevraagdNa(act, op, nu)).toBeNull()
  })
})
