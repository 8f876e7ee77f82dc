import { createHmac, type KeyObject } from 'node:crypto'
import { stam } from '@/domain/zoeken/stam'
import { stammen, zoekbareDelen } from '@/domain/zoeken/woorden'
import { keyRing } from './keyRing'

/** 40 bits: two words of an archive of millions practically never meet, and it is short. */
const length = 10

/** A stem as the search index knows it; without the key nobody can tell which word it is, or try words. */
const blindWith = (key: KeyObject, stem: string): string =>
  `x${createHmac('sha256', key).update(stem).digest('hex').slice(0, length)}`

const blind = (stem: string): string => blindWith(keyRing().search, stem)

/** Every text of a form, as blinded words: each once and in no order, so that no sentence can be read from them. */
export function blindWords(form: unknown): string[] {
  return [...new Set(textsIn(form).flatMap(stammen))].map(blind).sort()
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/**
 * What was typed in one go, blinded; every part of it has to be found. Words that say nothing are not looked for. While the key is being
 * replaced, a part may stand in the index under either key.
 */
export function blindQuestion(typed: string): string[] {
  const { search, searchBefore } = keyRing()
  return zoekbareDelen(typed).map((part) => {
    const word = blindWith(search, stam(part))
    return searchBefore ? `(${word} | ${blindWith(searchBefore, stam(part))})` : word
  })
}
