import { type Feiten, staatOpen } from './feiten'
import { aanmeldenVoor } from './matrix'
import type { Tafelregel, Voorstel } from './regels/regel'
import { type Advies, oordelen, type Reden, type RegelCode } from './routeadvies'
import { type Tafel, type TafelSlug, tafels } from './tafels'

/** What one rule proposes, with the code of that rule. */
export type RegelVoorstel = { readonly regel: RegelCode; readonly voorstel: Voorstel }

/** What these rules propose, in rule order. */
export function verzamelVoorstellen(regels: readonly Tafelregel[], feiten: Feiten): RegelVoorstel[] {
  const voorstellen: RegelVoorstel[] = []
  for (const { code, voorstel } of regels) {
    const gevonden = voorstel(feiten)
    if (gevonden !== null) voorstellen.push({ regel: code, voorstel: gevonden })
  }
  return voorstellen
}

/**
 * One advice per table: strongest oordeel first, within that in table order. A table that is closed to this casus, because it
 * brought no solution or is still busy with it, is left out.
 */
export function kiesAdviezen(voorstellen: readonly RegelVoorstel[], feiten: Feiten): Advies[] {
  const adviezen: Advies[] = []
  if (voorstellen.length === 0) return adviezen
  for (const oordeel of oordelen) {
    for (const tafel of tafels) {
      const sterkste = voorstellen.find(({ voorstel: v }) => v.tafel === tafel.slug && v.oordeel === oordeel)
      if (sterkste && !staatAl(adviezen, tafel.slug) && staatOpen(feiten, tafel.slug)) {
        adviezen.push(maakAdvies(tafel, sterkste, voorstellen, feiten))
      }
    }
  }
  return adviezen
}

const staatAl = (adviezen: readonly Advies[], tafel: TafelSlug): boolean =>
  adviezen.some((advies) => advies.tafel === tafel)

function maakAdvies(
  { slug, trede, spoor }: Tafel,
  { regel, voorstel: { oordeel, ontbreekt, termijn } }: RegelVoorstel,
  voorstellen: readonly RegelVoorstel[],
  { situatie }: Feiten,
): Advies {
  const { aanmelden, wieWel } = aanmeldenVoor(situatie.rol, slug)
  const redenen = redenenVoor(slug, voorstellen)
  return { tafel: slug, trede, spoor, regel, oordeel, aanmelden, wieWel, redenen, ontbreekt, termijn }
}

/** All reasons for this table; most tables are proposed by one rule, whose list is passed on as it is. */
function redenenVoor(tafel: TafelSlug, voorstellen: readonly RegelVoorstel[]): readonly Reden[] {
  let redenen: readonly Reden[] | undefined
  for (const { voorstel } of voorstellen) {
    if (voorstel.tafel !== tafel) continue
    redenen = redenen === undefined ? voorstel.redenen : [...redenen, ...voorstel.redenen]
  }
  return redenen ?? []
}
