import { z } from 'zod'
import { gemeenten } from '../routering/gemeenten'

/** The contact of one gemeente, as a row of a list. */
export type Contactregel = {
  readonly code: string
  readonly contact: { readonly naam: string; readonly email: string | null; readonly telefoon: string | null }
}

/** The columns of the list, in any order. */
export const kolommen = ['gemeente', 'naam', 'email', 'telefoon'] as const

export type Kolom = (typeof kolommen)[number]

const formule = /^[=@\t\r]|^[+-](?!\d)/
const telefoon = /^\+?\d[\d ()-]{5,20}$/
/** A text that was saved in one encoding and read in another. */
const verkeerdGelezen = /\ufffd|Ã[\u0080-\u00bf]|â€/

/** One row as a contact, or the reason why it is refused. */
export function leesContactregel(rij: Readonly<Record<Kolom, string>>): Contactregel | string {
  const cellen = Object.entries(rij)
  const vreemd = cellen.find(([, tekst]) => formule.test(tekst))
  if (vreemd) return `in ‘${vreemd[0]}’ staat een formule. Zet er gewone tekst.`
  if (cellen.some(([, tekst]) => verkeerdGelezen.test(tekst)))
    return 'er staan tekens in die verkeerd zijn gelezen. Bewaar het bestand als UTF-8.'
  const gemeente = gemeenten.find(
    ({ code, naam }) => code === rij.gemeente || naam.toLowerCase() === rij.gemeente.toLowerCase(),
  )
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
