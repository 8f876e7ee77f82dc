import { z } from 'zod'
import { bezwaarTegenCellen, gemeenteInLijst } from './cellen'

/** The contact of one gemeente, as a row of a list. */
export type Contactregel = {
  readonly code: string
  readonly contact: { readonly naam: string; readonly email: string | null; readonly telefoon: string | null }
}

/** The columns of the list, in any order. */
export const kolommen = ['gemeente', 'naam', 'email', 'telefoon'] as const

type Kolom = (typeof kolommen)[number]

const telefoon = /^\+?\d[\d ()-]{5,20}$/
/** One row as a contact, or the reason why it is refused. */
export function leesContactregel(rij: Readonly<Record<Kolom, string>>): Contactregel | string {
  const vreemd = bezwaarTegenCellen(rij)
  if (vreemd) return vreemd
  const gemeente = gemeenteInLijst(rij.gemeente)
  if (!gemeente) return `‘${rij.gemeente.slice(0, 40)}’ is geen van de 14 gemeenten van Twente.`
  if (rij.naam === '') return 'de naam van het loket of de functie ontbreekt.'
  if (rij.naam.length > 300 || /\n/.test(rij.naam))
    return 'de naam is te lang, of staat op meer dan één regel.'
  if (rij.email !== '' && !z.email().safeParse(rij.email).success) return 'het e-mailadres klopt niet.'
  if (rij.telefoon !== '' && !telefoon.test(rij.telefoon)) return 'het telefoonnummer klopt niet.'
  return {
    code: gemeente.code,
    contact: { naam: rij.naam, email: rij.email || null, telefoon: rij.telefoon || null },
  }
}
