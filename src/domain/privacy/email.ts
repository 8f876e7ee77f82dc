import type { Vondst } from './vondst'

const at = /@|\b(?:at|apen?staart(?:je)?)\b|(?<=[([{] ?)a(?= ?[)\]}])/gi
const local = /[\p{L}\p{N}._%+'-]/u
const adjoining = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/uy
const spelledDot = String.raw`\s{1,2}(?:punt|dot)\s{1,2}|\s?[([{<]\s?(?:punt|dot|\.)\s?[)\]}>]\s?`
const domain = (dot: string) =>
  new RegExp(
    String.raw`(?:[\p{L}\p{N}-]{1,63}(?:${dot}|${spelledDot})){1,4}(?:nl|com|org|net|eu|info|be|de)(?![\p{L}\p{N}])`,
    'iuy',
  )
const afterSign = domain(String.raw`\s?\.\s?`)
// "Hij at thuis. De moeder ..." is no address: after the word "at" a dot stands without blanks.
const afterWord = domain(String.raw`\.`)

/** E-mail addresses: as they are, with blanks around the signs, and spelled out ("naam at domein punt nl"). Linear time. */
export function findEmail(text: string): Vondst[] {
  const found: Vondst[] = []
  let free = 0
  for (const sign of text.matchAll(at)) {
    const begin = localBegin(text, sign.index, free)
    if (begin === undefined) continue
    const einde = domainEnd(text, sign.index, sign[0])
    if (einde === undefined) continue
    found.push({ soort: 'e-mail', begin, einde, ernst: 'blokkeert' })
    free = einde
  }
  return found
}

/** Walks back over blanks and an opening bracket to the part before the at sign; no further than the last find. */
function localBegin(text: string, signAt: number, free: number): number | undefined {
  let einde = signAt
  while (einde > free && signAt - einde < 3 && /[\s([{<]/.test(text.charAt(einde - 1))) einde--
  let begin = einde
  while (begin > free && einde - begin < 64 && local.test(text.charAt(begin - 1))) begin--
  return begin < einde ? begin : undefined
}

function domainEnd(text: string, signAt: number, sign: string): number | undefined {
  const after = signAt + sign.length
  const tight = sign === '@' && local.test(text.charAt(signAt - 1))
  const gap = /^[\s)\]}>]{0,3}/.exec(text.slice(after, after + 3))?.[0].length ?? 0
  if (sign !== '@' && gap === 0) return undefined
  const written = tight ? endOf(adjoining, text, after) : undefined
  if (written !== undefined && text.slice(after, written).includes('.')) return written
  return endOf(sign === '@' ? afterSign : afterWord, text, after + gap) ?? written
}

function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : undefined
}
