import { findGemeente, gemeenten } from '../routering/gemeenten'

const formule = /^[=@\t\r]|^[+-](?!\d)/
/** A text that was saved in one encoding and read in another. */
const verkeerdGelezen = /\ufffd|Ã[\u0080-\u00bf]|â€/

/** What is wrong with a row of a list whatever it is about; undefined when nothing is. */
export function bezwaarTegenCellen(rij: Readonly<Record<string, string>>): string | undefined {
  const cellen = Object.entries(rij)
  const vreemd = cellen.find(([, tekst]) => formule.test(tekst))
  if (vreemd) return `in ‘${vreemd[0]}’ staat een formule. Zet er gewone tekst.`
  if (cellen.some(([, tekst]) => verkeerdGelezen.test(tekst)))
    return 'er staan tekens in die verkeerd zijn gelezen. Bewaar het bestand als UTF-8.'
  return undefined
}

/** A gemeente of Twente by its name or its code. */
export const gemeenteInLijst = (tekst: string) =>
  findGemeente(tekst) ?? gemeenten.find(({ naam }) => naam.toLowerCase() === tekst.toLowerCase())
