import type { Actor } from './actor'

/** Whoever decides about the data of a casus: the ZVH when it works on it, and the gemeente that holds the regie. */
export const beslistOver = ({ rol, gemeenteCode }: Actor, gemeente: string): boolean =>
  rol === 'zvh' || gemeenteCode === gemeente
