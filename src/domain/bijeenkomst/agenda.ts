export const richtingen = ['omhoog', 'omlaag'] as const
export type Richting = (typeof richtingen)[number]

/** The order with one item a place higher or lower; at the edge, or when it is not there, nothing changes. */
export function verplaatst(ids: readonly string[], id: string, richting: Richting): readonly string[] {
  const van = ids.indexOf(id)
  const naar = richting === 'omhoog' ? van - 1 : van + 1
  const ander = ids[naar]
  if (van < 0 || ander === undefined) return ids
  return ids.map((each, index) => (index === van ? ander : index === naar ? id : each))
}

/** Whether another casus fits; without a number of places there is always room. */
export const isVol = (plekken: number | null, bezet: number): boolean => plekken !== null && bezet >= plekken

/** "2 van de 4 plekken bezet" */
export function plekkenInWoorden(plekken: number | null, bezet: number): string {
  const casussen = bezet === 1 ? '1 casus' : `${bezet} casussen`
  if (plekken === null) return casussen
  return isVol(plekken, bezet) ? `Vol: ${casussen}` : `${bezet} van de ${plekken} plekken bezet`
}
