import { describe, expect, it } from 'vitest'
import { weaknessOf } from './passwordStrength'

const person = ['Wijkcoach Kromhout', 'j.kromhout@gemeente-voorbeeld.nl', 'Gemeente Voorbeeld, team Wiekslag']

describe('a password', () => {
  it.each(['', 'kort', 'q8#Lm2!xZpR'])('of fewer than twelve letters is too short: %j', (password) => {
    expect(weaknessOf(password, person)).toBe('te-kort')
  })

  it.each([
    'Wachtwoord123!',
    'Welkom2026!!!',
    'welkom01welkom01',
    'P@ssw0rd1234',
    'qwertyuiop1234',
    'aaaaaaaaaaaaaaaa',
    '123456789012345',
    'Zomer2026Zomer!',
    'Enschede2026!!',
    'doorzettingsmacht',
    'zonneschijn2026',
    'Kromhout2026!!',
    'kromhout-wiekslag',
    'J.Kromhout@1980',
  ])('that others would try first is refused: %s', (password) => {
    expect(weaknessOf(password, person)).toBe('te-makkelijk')
  })

  it.each([
    'fiets-kachel-wolk-hamer',
    'paard batterij nietje juist',
    'q8#Lm2!xZpR4vT',
    'Zeven geiten lezen de krant',
  ])('of a few random words or letters is good: %s', (password) => {
    expect(weaknessOf(password, person)).toBeUndefined()
  })

  it('of two hundred letters is looked at too', () => {
    expect(weaknessOf('a'.repeat(200), person)).toBe('te-makkelijk')
  })
})
