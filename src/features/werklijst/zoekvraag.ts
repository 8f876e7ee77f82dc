import { blindQuestion } from '@/server/seal/searchWords'

/** Longest question that is read, and the most words of it that count. */
const maxCharacters = 200
const maxWords = 8

/** Shorter parts of a reference would match nearly everything. */
const referenceFrom = 3

/**
 * What somebody typed, as one question per word for the search index: whole words of the form, blinded, or the beginning of a
 * reference. Only letters, digits and our own operators; nothing when it holds no letter or digit.
 */
export function zoekwoorden(typed: string): string[] {
  return [...typed]
    .slice(0, maxCharacters)
    .join('')
    .normalize('NFC')
    .split(/[\s\0]+/u)
    .flatMap((typedWord) => toQuestion(typedWord) ?? [])
    .slice(0, maxWords)
}

function toQuestion(typed: string): string | undefined {
  const words = blindQuestion(typed)
  if (words.length === 0) return undefined
  const inOwnWords = words.length > 1 ? `(${words.join(' & ')})` : words.join('')
  return [inOwnWords, ...referentie(typed)].join(' | ')
}

/** TW-7K3M9-1 stands in the index as tw7k3m91, so a part of it is found from its beginning, with or without "TW". */
function referentie(typed: string): string[] {
  const bare = (typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('')
  if (bare.length < referenceFrom || bare.length > 12 || !/^[a-z0-9]+$/.test(bare)) return []
  return bare.startsWith('tw') ? [`${bare}:*`, `tw${bare}:*`] : [`tw${bare}:*`]
}
