/** How an aanmelding can end at a table. */
export const uitkomsten = [
  'passende-plek',
  'advies',
  'transfer',
  'opgeschaald',
  'afgeschaald',
  'geen-aanbod',
] as const

export type Uitkomst = (typeof uitkomsten)[number]

export const uitkomstNamen: Record<Uitkomst, string> = {
  'passende-plek': 'Er is een passende plek',
  advies: 'Er is een advies gegeven',
  transfer: 'De zorg gaat over naar een andere aanbieder',
  opgeschaald: 'De casus gaat naar een andere overlegtafel',
  afgeschaald: 'De casus gaat terug naar de gemeente',
  'geen-aanbod': 'Er is geen passend aanbod',
}

/** Who holds the next step after a table is done; nobody is not a choice. */
export const eigenaars = ['gemeente', 'aanmelder', 'zorgaanbieder', 'zorgverzekeraar', 'zvh'] as const

export type Eigenaar = (typeof eigenaars)[number]

export const eigenaarNamen: Record<Eigenaar, string> = {
  gemeente: 'De gemeente waar de inwoner woont',
  aanmelder: 'De aanmelder',
  zorgaanbieder: 'De zorgaanbieder',
  zorgverzekeraar: 'De zorgverzekeraar of het zorgkantoor',
  zvh: 'Het Zorg- en Veiligheidshuis',
}
