/** Groups of vowels that are one sound; `ij` and a trema begin a sound of their own. */
const klank = /ij|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|oe|ie|eu|ui|ei|au|ou|[aeiouyëïöüéèêáóíúà]/gi

/** About how many syllables a Dutch word has: as many as it has vowel sounds; an abbreviation counts one. */
export const lettergrepenIn = (woord: string): number =>
  /^\p{Lu}+$/u.test(woord) ? 1 : Math.max(1, woord.match(klank)?.length ?? 0)
