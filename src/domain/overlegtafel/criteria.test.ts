import { describe, expect, it } from 'vitest'
import type { Antwoord } from '../routering/situatie'
import { antwoordenUit, type CriteriaNode, criteriaSchema, criteriaVan, toetsCriteria } from './criteria'

const blad = (sleutel: string): CriteriaNode => ({ soort: 'criterium', sleutel, tekst: 'Er is iets.' })
const a = blad('proef.a')
const b = blad('proef.b')
const c = blad('proef.c')
const aOfBEnC: CriteriaNode = { soort: 'een', delen: [a, { soort: 'alle', delen: [b, c] }] }

const antwoorden: readonly Antwoord[] = ['ja', 'nee', 'onbekend']
const toets = (soort: 'alle' | 'een', links: Antwoord, rechts: Antwoord) =>
  toetsCriteria({ soort, delen: [a, b] }, { 'proef.a': links, 'proef.b': rechts })

describe('criteriaVan', () => {
  it('lists the conditions in reading order', () => {
    expect(criteriaVan(aOfBEnC).map((criterium) => criterium.sleutel)).toEqual([
      'proef.a',
      'proef.b',
      'proef.c',
    ])
  })
})

describe('toetsCriteria', () => {
  it('is nee for "alle" as soon as one part is nee, and ja only when every part is', () => {
    for (const links of antwoorden) {
      for (const rechts of antwoorden) {
        const beide = [links, rechts]
        const verwacht = beide.includes('nee') ? 'nee' : beide.includes('onbekend') ? 'onbekend' : 'ja'
        expect(toets('alle', links, rechts), beide.join()).toBe(verwacht)
      }
    }
  })

  it('is ja for "een" as soon as one part is ja, and nee only when every part is', () => {
    for (const links of antwoorden) {
      for (const rechts of antwoorden) {
        const beide = [links, rechts]
        const verwacht = beide.includes('ja') ? 'ja' : beide.includes('onbekend') ? 'onbekend' : 'nee'
        expect(toets('een', links, rechts), beide.join()).toBe(verwacht)
      }
    }
  })

  it('counts a missing answer as onbekend, never as nee', () => {
    expect(toetsCriteria(aOfBEnC, {})).toBe('onbekend')
    expect(toetsCriteria(aOfBEnC, { 'proef.a': 'nee', 'proef.b': 'ja' })).toBe('onbekend')
    expect(toetsCriteria(aOfBEnC, { 'proef.a': 'nee', 'proef.b': 'nee' })).toBe('nee')
    expect(toetsCriteria(aOfBEnC, { 'proef.b': 'ja', 'proef.c': 'ja' })).toBe('ja')
  })
})

describe('criteriaSchema', () => {
  it('keeps a tree as it is', () => {
    expect(criteriaSchema.parse(aOfBEnC)).toEqual(aOfBEnC)
  })

  it.each([
    ['a key that occurs twice', { soort: 'alle', delen: [a, a] }],
    ['an empty group', { soort: 'een', delen: [] }],
    ['an unknown kind', { soort: 'geen', delen: [a] }],
    ['a key without a group', { soort: 'criterium', sleutel: 'proef', tekst: 'Er is iets.' }],
    ['an unknown field', { ...a, extra: true }],
  ])('refuses %s', (_wat, node) => {
    expect(criteriaSchema.safeParse(node).success).toBe(false)
  })
})

describe('antwoordenUit', () => {
  it('puts the answers of the wegwijzer under the keys of the criteria', () => {
    expect(
      antwoordenUit({ hoogcomplex: { ernstigGevaar: 'ja' }, veiligheid: { gebiedsgebonden: 'onbekend' } }),
    ).toEqual({ 'hoogcomplex.ernstigGevaar': 'ja', 'veiligheid.gebiedsgebonden': 'onbekend' })
  })

  it('makes ja of what was chosen, and says nothing about what was not', () => {
    expect(antwoordenUit({ vraag: ['advies', 'wachttijd'], verblijf: 'thuis' })).toEqual({
      'vraag.advies': 'ja',
      'vraag.wachttijd': 'ja',
      'verblijf.thuis': 'ja',
    })
  })
})
