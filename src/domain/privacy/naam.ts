import type { Vondst } from './vondst'
import { voornamen } from './voornamen'

const salutation =
  /\b(?:(?:(?:de )?heer|dhr|meneer|mijnheer|mevrouw|mevr|mw|mej|juffrouw|dokter|fam(?:ilie)?) {1,2}|(?:d?hr|dr|mevr|mw|mej|fam)\. {0,2})/gi
const prefix = "(?:[Vv]an|[Dd]e[rn]?|[Hh]et|'t|[Tt]e[rn]?|[Vv]on|[Ee]l|[Aa]l|[Bb]en|[Dd]a|[Dd]os|[Ll]a|[Ll]e)"
const name = new RegExp(`(?:\\p{Lu}(?:\\. ?| )){0,4}(?:${prefix} {1,2}){0,3}(\\p{Lu}[\\p{L}'-]{1,40})`, 'uy')
const sentenceStart =
  /^(?:zij|ze|hij|haar|zijn|de|het|een|er|in|ook|wij|we|daar|dit|dat|deze|sinds|na|op|nu|met|voor|als|toen|door|bij|wil|en|ggz|wmo|wlz|zvw)$/i

const word = /(?<![\p{L}\d])\p{Lu}[\p{L}'-]{1,40}/gu
const rest = new RegExp(` {1,2}(?:${prefix} {1,2}){0,3}\\p{Lu}[\\p{L}'-]{1,40}`, 'uy')
/** "Piet Roordakliniek", "de Sint Anna", "Anna van Burenlaan": no person. */
const place = /(?:kliniek|huis|hoeve|hof|school|college|stichting|groep|zorg|laan|straat|weg|plein)$/i
const placeBefore = /(?:sint|st\.?|stichting|huize|villa) $/i
const dayAfter = /^\.? ?['’]?\d/

const lowerPrefix = "(?:van|de[rn]?|het|'t|te[rn]?|von|el|al|da|dos|la|le)"
const initials = new RegExp(
  `(?<![\\p{L}\\d.])(?:(?:\\p{Lu}\\. ?){1,4}(?:${lowerPrefix} ){1,3}|(?!B\\.V|N\\.V|V\\.O)(?:\\p{Lu}\\.){2,4} ?)\\p{Lu}\\p{Ll}[\\p{L}'-]{0,40}`,
  'gu',
)
const family =
  '(?:zoon(?:tje)?|dochter(?:tje)?|broer(?:tje)?|zus(?:je)?|vriend(?:in)?|moeder|vader|oma|opa|oom|tante|neef(?:je)?|nicht(?:je)?|buurman|buurvrouw|echtgenoot|echtgenote|baby)'
const called = new RegExp(
  `(?<!\\p{L})(?:${family}|(?:${family}|hij|zij|ze|die|inwoner|cli[ëe]nt) heet|(?:voor|achter|roep)naam(?: is|:)?) (\\p{Lu}\\p{Ll}[\\p{L}'-]{1,40})`,
  'gu',
)

/**
 * Words that look like the name of somebody; they warn. A form of address or a relative followed by a name ("mevrouw Jansen", "zoon
 * Kevin"), initials with a surname, and the common given names. A single initial ("mevrouw B.") is no name.
 */
export const findNaam = (text: string): Vondst[] =>
  [...addressed(text), ...withInitials(text), ...relatives(text), ...given(text)].map(([begin, einde]) => ({
    soort: 'naam',
    begin,
    einde,
    ernst: 'waarschuwt',
  }))

type Span = readonly [begin: number, einde: number]

const addressed = (text: string): Span[] =>
  [...text.matchAll(salutation)].flatMap((title) => {
    name.lastIndex = title.index + title[0].length
    const surname = name.exec(text)?.[1]
    return !surname || sentenceStart.test(surname) ? [] : [[title.index, name.lastIndex] as const]
  })

const withInitials = (text: string): Span[] =>
  [...text.matchAll(initials)].map(({ index, 0: found }) => [index, index + found.length])

const relatives = (text: string): Span[] =>
  [...text.matchAll(called)]
    .filter(({ 1: who = '' }) => !sentenceStart.test(who))
    .map(({ index, 0: found }) => [index, index + found.length])

function given(text: string): Span[] {
  const spans: Span[] = []
  for (const { index, 0: found } of text.matchAll(word)) {
    const einde = index + found.length
    if (!isGiven(found) || place.test(found) || dayAfter.test(text.slice(einde, einde + 3))) continue
    if (placeBefore.test(text.slice(Math.max(0, index - 10), index))) continue
    rest.lastIndex = einde
    const surname = rest.exec(text)?.[0] ?? ''
    if (!place.test(surname)) spans.push([index, einde + surname.length])
  }
  return spans
}

/** Also a double name ("Jan-Willem"), and one with an s ("Kevins broer", "Anna's huis"). */
const isGiven = (found: string): boolean =>
  [found, found.split('-')[0] ?? '', found.replace(/'?s$/, '')].some((each) =>
    voornamen.has(each.toLowerCase()),
  )
