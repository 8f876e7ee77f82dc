import { stappen } from './formulier/formulier'

function labelOf(naam: string, waarde: string): string {
  const veld = stappen.flatMap((stap) => stap.velden).find((each) => each.naam === naam)
  return veld?.opties?.find((optie) => optie.waarde === waarde)?.label ?? waarde
}

/** The age class as the form offers it: "30 tot en met 39 jaar". */
export const leeftijdInWoorden = (klasse: string | null): string =>
  klasse === null ? 'Leeftijd niet ingevuld' : labelOf('leeftijdsklasse', klasse)

/** Whether somebody independent helps the inwoner, as it was answered. */
export const clientondersteunerInWoorden = (antwoord: string | undefined): string =>
  antwoord === undefined ? 'Niet ingevuld' : labelOf('clientondersteuner', antwoord)
