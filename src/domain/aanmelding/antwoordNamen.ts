import { stappen, type VeldNaam } from './formulier/formulier'

// Put together once: a list asks this for every row.
const opties = new Map(stappen.flatMap(({ velden }) => velden).map((veld) => [veld.naam, veld.opties]))

const labelOf = (naam: VeldNaam, waarde: string): string =>
  opties.get(naam)?.find((optie) => optie.waarde === waarde)?.label ?? waarde

/** The age class as the form offers it: "30 tot en met 39 jaar". */
export const leeftijdInWoorden = (klasse: string | null): string =>
  klasse === null ? 'Leeftijd niet ingevuld' : labelOf('leeftijdsklasse', klasse)

/** Whether somebody independent helps the inwoner, as it was answered. */
export const clientondersteunerInWoorden = (antwoord: string | undefined): string =>
  antwoord === undefined ? 'Niet ingevuld' : labelOf('clientondersteuner', antwoord)
