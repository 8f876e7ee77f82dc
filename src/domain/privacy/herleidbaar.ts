import { findAdres } from './adres'
import { findBsn } from './bsn'
import { digitRuns } from './digitGroups'
import { findEmail } from './email'
import { findGeboortedatum } from './geboortedatum'
import { findIban } from './iban'
import { findNaam } from './naam'
import { readAsSeen } from './reading'
import { findTelefoon } from './telefoon'
import type { Vondst } from './vondst'

/**
 * Everything in a free text that points to one person, in order of appearance, without overlap. The same code runs in
 * the browser while typing and on the server; its time is linear in the length of the text. It guards against
 * forgetting, not against somebody who wants to hide a number.
 */
export function vindHerleidbaar(tekst: string): Vondst[] {
  const { text, origin } = readAsSeen(tekst)
  const runs = digitRuns(text)
  const candidates = [
    ...findIban(text),
    ...findEmail(text),
    ...findTelefoon(text, runs),
    ...findBsn(text, runs),
    ...findAdres(text),
    ...findGeboortedatum(text),
    ...findNaam(text),
  ]
  return withoutOverlap(candidates, text.length).map((found) => ({
    ...found,
    begin: origin(found.begin),
    einde: origin(found.einde),
  }))
}

/** Earlier candidates win: what blocks and is most certain comes first. */
function withoutOverlap(candidates: readonly Vondst[], length: number): Vondst[] {
  const taken = new Uint8Array(length)
  const kept = candidates.filter(({ begin, einde }) => {
    if (taken.subarray(begin, einde).includes(1)) return false
    taken.fill(1, begin, einde)
    return true
  })
  return kept.sort((one, other) => one.begin - other.begin)
}
