/**
 * The stem of a Dutch word: "behandelingen" and "behandeling" become one. The algorithm is the Dutch one of Snowball (Porter, public
 * description at snowballstem.org), with one thing added: "huizen" and "huis", "brieven" and "brief" meet too.
 */
export function stam(typed: string): string {
  const word = markLetters(withoutAccents(typed))
  const r1 = regionOne(word)
  const r2 = regionAfter(word, r1)
  const regions: Regions = { r1, r2 }
  const plural = stepOne(word, regions)
  const ended = stepTwo(plural, regions)
  const whole = stepThree(ended, regions, ended !== plural)
  return shortVowel(whole).toLowerCase().replace(/v$/, 'f').replace(/z$/, 's')
}

type Regions = { readonly r1: number; readonly r2: number }

const vowel = 'aeiouyè'

const withoutAccents = (word: string): string =>
  word.replace(/[äáëéïíöóüú]/g, (letter) => letter.normalize('NFD').charAt(0))

/** A y or i that sounds as a consonant is written as a capital. */
const markLetters = (word: string): string =>
  word
    .replace(/^y/, 'Y')
    .replace(new RegExp(`([${vowel}])y`, 'g'), '$1Y')
    .replace(new RegExp(`([${vowel}])i(?=[${vowel}])`, 'g'), '$1I')

const afterConsonant = new RegExp(`[${vowel}][^${vowel}]`)

function regionAfter(word: string, from: number): number {
  const found = word.slice(from).search(afterConsonant)
  return found < 0 ? word.length : from + found + 2
}

/** Before the first region stand at least three letters. */
const regionOne = (word: string): number => Math.max(3, regionAfter(word, 0))

const undouble = (word: string): string => (/(kk|dd|tt)$/.test(word) ? word.slice(0, -1) : word)

const without = (word: string, suffix: string): string => word.slice(0, word.length - suffix.length)

const endsIn = (word: string, suffix: string, region: number): boolean =>
  word.endsWith(suffix) && word.length - suffix.length >= region

const isConsonantEnd = (word: string): boolean => word !== '' && !vowel.includes(word.at(-1) ?? '')

function withoutEn(word: string, suffix: string, { r1 }: Regions): string {
  const rest = without(word, suffix)
  return endsIn(word, suffix, r1) && isConsonantEnd(rest) && !rest.endsWith('gem') ? undouble(rest) : word
}

function stepOne(word: string, regions: Regions): string {
  if (word.endsWith('heden'))
    return endsIn(word, 'heden', regions.r1) ? `${without(word, 'heden')}heid` : word
  if (word.endsWith('ene')) return withoutEn(word, 'ene', regions)
  if (word.endsWith('en')) return withoutEn(word, 'en', regions)
  const suffix = word.endsWith('se') ? 'se' : 's'
  const rest = without(word, suffix)
  return endsIn(word, suffix, regions.r1) && isConsonantEnd(rest) && !rest.endsWith('j') ? rest : word
}

function stepTwo(word: string, { r1 }: Regions): string {
  const rest = without(word, 'e')
  return endsIn(word, 'e', r1) && isConsonantEnd(rest) ? undouble(rest) : word
}

function stepThree(word: string, regions: Regions, lostE: boolean): string {
  const bare =
    endsIn(word, 'heid', regions.r2) && !word.endsWith('cheid')
      ? withoutEn(without(word, 'heid'), 'en', regions)
      : word
  return withoutSuffix(bare, regions, lostE)
}

function withoutSuffix(word: string, regions: Regions, lostE: boolean): string {
  const { r2 } = regions
  for (const suffix of ['end', 'ing'])
    if (endsIn(word, suffix, r2)) return withoutIg(without(word, suffix), r2)
  if (endsIn(word, 'ig', r2)) return word.endsWith('eig') ? word : without(word, 'ig')
  if (endsIn(word, 'lijk', r2)) return stepTwo(without(word, 'lijk'), regions)
  if (endsIn(word, 'baar', r2)) return without(word, 'baar')
  return lostE && endsIn(word, 'bar', r2) ? without(word, 'bar') : word
}

const withoutIg = (word: string, r2: number): string =>
  endsIn(word, 'ig', r2) && !word.endsWith('eig') ? without(word, 'ig') : undouble(word)

const longVowel = new RegExp(`([^${vowel}])(aa|ee|oo|uu)([^${vowel}I])$`)

const shortVowel = (word: string): string =>
  word.replace(
    longVowel,
    (_, before: string, double: string, after: string) => before + double.charAt(0) + after,
  )
