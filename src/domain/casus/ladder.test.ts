import { describe, expect, it } from 'vitest'
import { ladderplekken } from './ladder'

describe('ladderplekken', () => {
  it('starts with the gemeente', () => {
    const { perTrede, perTafel } = ladderplekken([{ tafel: 'topx', status: 'concept' }])
    expect([...perTrede]).toEqual([[0, 'nu']])
    expect(perTafel.size).toBe(0)
  })

  it('marks where the casus is and where it has been', () => {
    const { perTrede, perTafel } = ladderplekken([
      { tafel: 'triage-transfertafel', status: 'afgerond' },
      { tafel: 'hoogcomplex-oostnl', status: 'doorgestuurd' },
    ])
    expect(Object.fromEntries(perTrede)).toEqual({ 0: 'geweest', 1: 'geweest', 2: 'nu' })
    expect(Object.fromEntries(perTafel)).toEqual({
      'triage-transfertafel': 'geweest',
      'hoogcomplex-oostnl': 'nu',
    })
  })

  it('says "nu" of a table that takes it a second time', () => {
    const { perTafel } = ladderplekken([
      { tafel: 'topx', status: 'in-behandeling' },
      { tafel: 'topx', status: 'niet-in-behandeling' },
    ])
    expect(perTafel.get('topx')).toBe('nu')
  })

  it('also marks the tables that the wegwijzer heard of', () => {
    const { perTrede, perTafel } = ladderplekken(
      [{ tafel: 'hoogcomplex-oostnl', status: 'ingediend' }],
      [
        { tafel: 'triage-transfertafel', uitkomst: 'geen-oplossing' },
        { tafel: 'topx', uitkomst: 'loopt' },
      ],
    )
    expect(Object.fromEntries(perTrede)).toEqual({ 0: 'geweest', 1: 'nu', 2: 'nu' })
    expect(perTafel.get('triage-transfertafel')).toBe('geweest')
  })

  it('goes back to the gemeente when the tables are done', () => {
    expect(ladderplekken([{ tafel: 'topx', status: 'afgerond' }]).perTrede.get(0)).toBe('nu')
  })
})
