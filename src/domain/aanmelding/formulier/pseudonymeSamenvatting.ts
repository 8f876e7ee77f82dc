import type { Deel } from './samenvatting'

export type Kop = {
  readonly code: string
  readonly tafel: string
  readonly gemeente: string
  /** Function and organisation, no name. */
  readonly aanmelder: string
}

const slot = [
  'Deze samenvatting is zonder naam, BSN, geboortedatum en adres.',
  'Stuur die gegevens alleen langs het beveiligde kanaal van de tafel.',
  'Noem daarbij de code van de casus.',
].join(' ')

/**
 * Plain text for a table with its own channel, to copy or print. `delen` are the questions and answers as shown, in
 * any number of parts: the form, and for instance the criteria of the table.
 */
export function pseudonymeSamenvatting(kop: Kop, delen: readonly Deel[]): string {
  const heading = [
    `Aanmelding voor ${kop.tafel}`,
    `Code van de casus: ${kop.code}`,
    `Gemeente: ${kop.gemeente}`,
    `Aangemeld door: ${kop.aanmelder}`,
  ].join('\n')
  return [heading, ...delen.map(part), slot].join('\n\n')
}

const part = ({ titel, antwoorden }: Deel): string =>
  [titel.toUpperCase(), ...antwoorden.map(({ label, antwoord }) => `${label}\n${antwoord}`)].join('\n\n')
