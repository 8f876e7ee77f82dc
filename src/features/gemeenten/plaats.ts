/** Where a gemeente stands on the tile map: row and column, north on top. Neighbours stand beside each other as far as tiles can. */
export const plaatsen: Readonly<Record<string, { readonly rij: number; readonly kolom: number }>> = {
  GM1700: { rij: 1, kolom: 2 },
  GM0183: { rij: 1, kolom: 3 },
  GM1774: { rij: 1, kolom: 4 },
  GM0163: { rij: 2, kolom: 1 },
  GM0189: { rij: 2, kolom: 2 },
  GM0141: { rij: 2, kolom: 3 },
  GM0147: { rij: 2, kolom: 4 },
  GM0173: { rij: 2, kolom: 5 },
  GM1742: { rij: 3, kolom: 1 },
  GM1735: { rij: 3, kolom: 2 },
  GM0164: { rij: 3, kolom: 4 },
  GM0168: { rij: 3, kolom: 5 },
  GM0158: { rij: 4, kolom: 3 },
  GM0153: { rij: 4, kolom: 4 },
}

/** As one reads: from north to south, and from west to east. */
export const opPlaats = <Tegel extends { readonly code: string }>(gemeenten: readonly Tegel[]): Tegel[] =>
  gemeenten
    .filter(({ code }) => plaatsen[code] !== undefined)
    .toSorted((een, ander) => nummer(een.code) - nummer(ander.code))

const nummer = (code: string): number => (plaatsen[code]?.rij ?? 0) * 10 + (plaatsen[code]?.kolom ?? 0)
