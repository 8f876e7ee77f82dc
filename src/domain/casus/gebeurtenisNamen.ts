import type { CasusHandeling } from './handelingen'

/** The acts on a casus as the timeline tells them. */
const namen: Record<CasusHandeling, string> = {
  schaalOp: 'Naar een andere overlegtafel gebracht',
  schaalAf: 'Afgeschaald',
  sluitAf: 'Casus afgesloten',
  wijsRegisseurAan: 'Regisseur gekozen',
  draagOver: 'Overdracht aan een gemeente gevraagd',
  neemOver: 'Overgenomen door de gemeente',
  weigerOverdracht: 'Niet overgenomen door de gemeente',
  trekOverdrachtIn: 'Vraag om overdracht ingetrokken',
  drukRodeKnop: 'Rode knop: het ZVH gevraagd nu mee te kijken',
  beantwoordRodeKnop: 'Antwoord van het ZVH op de rode knop',
}

/** What was done, in words; text of an older release stays as it is. */
export const casusHandelingInWoorden = (handeling: string): string =>
  (namen as Readonly<Record<string, string | undefined>>)[handeling] ?? handeling
