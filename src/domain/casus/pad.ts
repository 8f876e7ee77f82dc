import { findTafel, type Trede } from '../routering/tafels'
import { dayNumberAt } from '../termijn/kalender'
import { isGeweest, type Plek } from './plek'

/** One stay of the casus: at the basis (the gemeente) or at a table. */
export type Verblijf = {
  readonly trede: 0 | Trede
  readonly plek: Plek | null
  readonly van: Date
  /** null: it is there now. */
  readonly tot: Date | null
  /** Calendar days, counted until today when it is there now. */
  readonly dagen: number
}

/** The way over the treden, in the order of time: every table it came to, and the gemeente in between, where no table worked on it. */
export function padVan(plekken: readonly Plek[], gestartOp: Date, nu: Date): readonly Verblijf[] {
  const tafels = plekken
    .filter(isGeweest)
    .map((plek) =>
      verblijf(findTafel(plek.tafel)?.trede ?? 0, plek, plek.verstuurdOp ?? gestartOp, plek.eindeOp, nu),
    )
    .sort((a, b) => a.van.getTime() - b.van.getTime())
  const basis: Verblijf[] = []
  let vrijSinds: Date | null = gestartOp
  for (const { van, tot } of tafels) {
    if (vrijSinds && van.getTime() > vrijSinds.getTime()) basis.push(verblijf(0, null, vrijSinds, van, nu))
    vrijSinds = later(vrijSinds, tot)
  }
  if (vrijSinds) basis.push(verblijf(0, null, vrijSinds, null, nu))
  return [...basis, ...tafels].sort((a, b) => a.van.getTime() - b.van.getTime() || a.trede - b.trede)
}

/** As long as one table has not ended, the gemeente is not alone with it. */
const later = (sinds: Date | null, tot: Date | null): Date | null =>
  sinds === null || tot === null ? null : new Date(Math.max(sinds.getTime(), tot.getTime()))

const verblijf = (trede: 0 | Trede, plek: Plek | null, van: Date, tot: Date | null, nu: Date): Verblijf => ({
  trede,
  plek,
  van,
  tot,
  dagen: dayNumberAt(tot ?? nu) - dayNumberAt(van),
})
