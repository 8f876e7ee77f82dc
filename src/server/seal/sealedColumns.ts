/** What of one table is stored as ciphertext. Names are those of schema.prisma; the column is the same name in snake_case. */
export type SealedTable = {
  readonly table: string
  /** The fields that together name a row; a ciphertext is bound to them. */
  readonly key: readonly string[]
  readonly texts: readonly string[]
  readonly json: readonly string[]
}

const table = (
  name: string,
  texts: readonly string[],
  json: readonly string[] = [],
  key: readonly string[] = ['id'],
): SealedTable => ({ table: name, texts, json, key })

/**
 * Every column in which people write freely about a casus, what they answered about it, and what was made of that. The one list: the client of the portal
 * seals and opens by it, the database refuses plain text in these columns, and tests hold all three together (decision 017).
 */
export const sealedTables: Readonly<Record<string, SealedTable>> = {
  BewaardFormulier: table('bewaard_formulier', [], ['waarden'], ['accountId', 'pad']),
  Casus: table('casus', ['vervolgStap'], ['situatie', 'gesteld', 'getoond']),
  Aanmelding: table(
    'aanmelding',
    ['onderwerp', 'keuzeReden', 'kanaal', 'kenmerk', 'vervolgStap', 'betereRoute'],
    ['formulier', 'criteria', 'getoond'],
  ),
  // A trigger copies it from the aanmelding: the same ciphertext, bound to the same row.
  CasusPlek: table('aanmelding', ['vervolgStap'], [], ['aanmeldingId']),
  Gebeurtenis: table('gebeurtenis', ['tekst']),
  CasusGebeurtenis: table('casus_gebeurtenis', ['tekst']),
  Afschaling: table('afschaling', ['reden', 'regie', 'vangnet', 'inwonerInformeert']),
  Overdracht: table('overdracht', ['reden', 'antwoord']),
  RodeKnop: table('rode_knop', ['reden', 'antwoord']),
  Overleg: table(
    'overleg',
    ['signaal', 'besluitReden', 'ontbreektReden', 'uitkomstTekst', 'regie', 'gestoptReden'],
    ['eerder', 'controle'],
  ),
  OverlegDeelnemer: table('overleg_deelnemer', ['organisatie', 'functie', 'vervanger']),
  OverlegGebeurtenis: table('overleg_gebeurtenis', ['tekst']),
  Afspraak: table('afspraak', ['wat', 'organisatie', 'resultaat']),
  Terugkoppeling: table('terugkoppeling', ['correctieReden'], ['antwoorden', 'velden']),
  SignaalOpvolging: table('signaal_opvolging', ['tekst']),
  Vasthouding: table('vasthouding', ['reden']),
  Inwonerverzoek: table('inwonerverzoek', ['reden']),
  LandelijkeStap: table('landelijke_stap', ['kanaal', 'kenmerk', 'tekst', 'vervolgStap', 'vervolgEigenaar']),
}

/** The name of a field as its column is called. */
export const columnOf = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
