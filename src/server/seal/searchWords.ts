import { createHmac } from 'node:crypto'
import { stam } from '@/domain/zoeken/stam'
import { stammen, zoekbareDelen } from '@/domain/zoeken/woorden'
import { keyRing } from './keyRing'

/** 40 bits: two words of an archive of millions practically never meet, and it is short. */
const length = 10

/** A stem as the search index knows it; without the key nobody can tell which word it is, or try words. */
const blind = (stem: string): string =>
  `x${createHmac('sha256', keyRing().search).update(stem).digest('hex').slice(0, length)}`

/** Every text of a form, as blinded words: each once and in no order, so that no sentence can be read from them. */
export function blindWords(form: unknown): string[] {
  return [...new Set(textsIn(form).flatMap(stammen))].map(blind).sort()
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** What was typed in one go, blinded; every part of it has to be found. Words that say nothing are not looked for. */
export const blindQuestion = (typed: string): string[] =>
  zoekbareDelen(typed).map((part) => blind(stam(part)))
