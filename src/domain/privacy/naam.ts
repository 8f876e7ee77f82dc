import type { Vondst } from './vondst'

const salutation =
  /\b(?:(?:(?:de )?heer|dhr|meneer|mijnheer|mevrouw|mevr|mw|mej|juffrouw|fam(?:ilie)?) {1,2}|(?:dhr|mevr|mw|mej|fam)\. {0,2})/gi
const prefix = "(?:[Vv]an|[Dd]e[rn]?|[Hh]et|'t|[Tt]e[rn]?|[Vv]on|[Ee]l|[Aa]l|[Bb]en|[Dd]a|[Dd]os|[Ll]a|[Ll]e)"
const name = new RegExp(`(?:\\p{Lu}(?:\\. ?| )){0,4}(?:${prefix} {1,2}){0,3}(\\p{Lu}[\\p{L}'-]{1,40})`, 'uy')
const sentenceStart =
  /^(?:zij|ze|hij|haar|zijn|de|het|een|er|in|ook|wij|we|daar|dit|dat|deze|sinds|na|op|nu|met|voor|als|toen|door|bij|wil|en|ggz|wmo|wlz|zvw)$/i

/** A form of address followed by a name ("mevrouw Jansen"). It warns. A single initial ("mevrouw B.") is no name. */
export function findNaam(text: string): Vondst[] {
  const found: Vondst[] = []
  for (const title of text.matchAll(salutation)) {
    name.lastIndex = title.index + title[0].length
    const surname = name.exec(text)?.[1]
    if (!surname || sentenceStart.test(surname)) continue
    found.push({ soort: 'naam', begin: title.index, einde: name.lastIndex, ernst: 'waarschuwt' })
  }
  return found
}
