/** Pieces of regular expression for how people write a day; `i` flag assumed. */
export const day = '(?:0?[1-9]|[12]\\d|3[01])'
export const monthNumber = '(?:0?[1-9]|1[0-2])'
export const monthName =
  '(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** Not followed by what is counted: "3 keer", "12 minuten", "5 maart". */
export const counted = `(?!\\s?(?:x|keer|uur|jaar|jarige?|dag|dagen|weken|maanden|minuten|euro|procent|km|meter|personen|mensen|${monthName})\\b)`
