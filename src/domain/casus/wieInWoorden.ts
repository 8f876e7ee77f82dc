import { findGemeente } from '../routering/gemeenten'
import { findTafel } from '../routering/tafels'
import type { Aanzet, Wie } from './eigenaar'

export type Namen = {
  /** Whoever started the casus; "u" for the reader. */
  readonly starter: string
  /** The applicant of the aanmelding it is about. */
  readonly aanmelder: string | null
  readonly behandelaar: string | null
}

/** Who is to do the next step, as a part of a sentence. */
export function wieInWoorden({ wie, plek, gemeente }: Aanzet, namen: Namen): string {
  const tafel = plek ? (findTafel(plek.tafel)?.naam ?? plek.tafel) : 'de overlegtafel'
  const woorden: Record<Wie, string> = {
    starter: namen.starter,
    aanmelder: namen.aanmelder ?? namen.starter,
    procesmanager: `de procesmanager gemeente${naamVan(gemeente)}`,
    tafel: `${tafel}, nog niet toegewezen`,
    behandelaar: namen.behandelaar ? `${namen.behandelaar}, ${tafel}` : tafel,
    'eigen-kanaal': `${tafel}, buiten het portaal`,
    gemeente: findGemeente(gemeente)
      ? `de gemeente${naamVan(gemeente)}`
      : 'de gemeente, die nog niet bekend is: het ZVH helpt zoeken',
    bestuur: `de gemeentebestuurder van${naamVan(gemeente)}`,
    zorgaanbieder: 'de zorgaanbieder',
    zorgverzekeraar: 'de zorgverzekeraar of het zorgkantoor',
    zvh: 'het Zorg- en Veiligheidshuis (ZVH)',
  }
  return woorden[wie]
}

const naamVan = (gemeente: string): string => {
  const naam = findGemeente(gemeente)?.naam
  return naam ? ` ${naam}` : ''
}
