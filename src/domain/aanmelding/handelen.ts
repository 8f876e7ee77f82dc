import { ok, type Result, refused } from '../result'
import { type Hand, type Handeling, handelingen, type Overgang, overgangen } from './overgangen'
import type { Status } from './status'

/** The status after the act, or a refusal when the table does not allow the act now. */
export function volgendeStatus(status: Status, handeling: Handeling): Result<Status, 'handeling-kan-niet'> {
  const overgang: Overgang = overgangen[handeling]
  return overgang.van.includes(status) ? ok(overgang.naar ?? status) : refused('handeling-kan-niet')
}

/**
 * The acts this hand may do now, in the order of the table.
 * @param uitlegGevraagd whether the applicant waits for an explanation
 */
export const mogelijkeHandelingen = (status: Status, hand: Hand, uitlegGevraagd = false): Handeling[] =>
  handelingen.filter((handeling) => {
    const overgang: Overgang = overgangen[handeling]
    return overgang.door === hand && overgang.van.includes(status) && pastBijVraag(handeling, uitlegGevraagd)
  })

/** One question at a time; an explanation only to a question. */
export function pastBijVraag(handeling: Handeling, uitlegGevraagd: boolean): boolean {
  if (handeling === 'vraagUitleg') return !uitlegGevraagd
  return uitlegGevraagd || (handeling !== 'geefUitleg' && handeling !== 'lichtToe')
}
