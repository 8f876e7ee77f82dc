import {
  type CurrentNotes,
  noNotes,
  type WordLink,
  type WordNote,
  wordNotes,
} from '@/server/content/wordNotes'
import { type Begrip, readBegrippen } from './data'

/** Whoever is sent to the own gemeente finds there whom to ask. */
const uwGemeente: WordLink = {
  href: '/gemeenten',
  forms: ['uw gemeente', 'Uw gemeente', 'uw eigen gemeente'],
}

let current: CurrentNotes = noNotes

/** The abbreviations as they are explained on every public page. */
export const huidigeWoorden = (): CurrentNotes => current

/** Reads them anew: at the start, and when content changed. */
export async function leesWoorden(): Promise<void> {
  const add = wordNotes((await readBegrippen()).filter(isAfkorting).map(asNote), [uwGemeente])
  current = { version: current.version + 1, add }
}

/** What stands for something longer, or looks so; an ordinary word explains itself in its sentence. */
const isAfkorting = ({ naam, inhoud }: Begrip): boolean =>
  !naam.includes(' ') && (inhoud.voluit !== null || /\p{Lu}.*\p{Lu}/u.test(naam))

const asNote = ({ slug, naam, inhoud }: Begrip): WordNote => ({
  id: slug,
  term: naam,
  forms: inhoud.vormen,
  full: inhoud.voluit,
  note: inhoud.uitleg,
  // A table has a page of its own, and its name leads there.
  marked: naam !== 'TopX',
})
