import { stam } from './stam'

/** Words that stand in nearly every text and tell nothing. */
const stopwoorden = new Set(
  `aan al alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een eens en er ge geen geweest haar had heb
  hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan kon kunnen maar me meer men met mij mijn moet na naar niet niets nog
  nu of om omdat onder ons ook op over reeds te tegen toch toen tot u uit uw van veel voor want waren was wat werd wezen wie wil worden
  wordt zal ze zelf zich zij zijn zo zonder zou`.split(/\s+/),
)

/** The parts of a text that can be looked for, as typed but in small letters; words that say nothing are left out. */
export const zoekbareDelen = (text: string): string[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((part) => (part.length > 1 || /\d/.test(part)) && !stopwoorden.has(part))

/** The stems of a text, each once. */
export const stammen = (text: string): string[] => [...new Set(zoekbareDelen(text).map(stam))]
