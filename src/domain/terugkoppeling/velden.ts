/**
 * The fixed format of the terugkoppeling after a bestuurlijk escalatieoverleg. The sources ask for a fixed format and do not give
 * it: these 14 fields are the proposal of the portal (domein.md section 7). Their order never changes.
 */
export const veldTitels = [
  'Casuscode',
  'Gemeente en datum van het overleg',
  'Soort aanmelder',
  'Waarom RDM-trede 3',
  'Eerdere overlegtafels',
  'Deelnemers',
  'Uitkomst',
  'Soort oplossing',
  'Afspraken',
  'Gat in het aanbod',
  'Les',
  'Afschalen',
  'Cliëntondersteuner en inwoner',
  'Inzet van de deelnemers',
] as const

export type Veldnummer = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14

/** 1 to 9 are known from the overleg, the others are written by the gemeente. */
export const eersteEigenVeld = 10

export type Tabel = { readonly koppen: readonly string[]; readonly rijen: readonly (readonly string[])[] }

/** One field in words, as a reader sees it. */
export type Veld = {
  readonly nummer: Veldnummer
  readonly titel: string
  readonly regels: readonly string[]
  readonly tabel: Tabel | null
}
