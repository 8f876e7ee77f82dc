import type { Vraag } from '@/domain/routering/vragen/vraag'
import { findVraag } from '@/domain/routering/vragen/vragen'
import type { Gepost } from '@/domain/wegwijzer/leesAntwoorden'

/** The field that says which question was on the page. */
export const stapVeld = 'stap'
/** The name of the buttons that ask for an earlier question: "Vorige" and "Wijzig". */
export const naarVeld = 'naar'
/** Its value for somebody who has had enough of the questions. */
export const naarAdvies = 'advies'

/** An urlencoded body in the shape of a posted form. */
export function alsGepost(velden: URLSearchParams): Gepost {
  const gepost: Record<string, string[]> = {}
  for (const naam of new Set(velden.keys())) gepost[naam] = velden.getAll(naam)
  return gepost
}

/** The question that this field names; undefined when it names none. */
export function leesVraag(gepost: Gepost, veld: typeof stapVeld | typeof naarVeld): Vraag | undefined {
  return findVraag(waardeVan(gepost, veld))
}

export const wilAdvies = (gepost: Gepost): boolean => waardeVan(gepost, naarVeld) === naarAdvies

const waardeVan = (gepost: Gepost, veld: string): string => [gepost[veld] ?? []].flat()[0] ?? ''
