import { datumVan } from '@/domain/termijn/kloktijd'
import { bewaarbareVraag } from '@/domain/zoeken/bewaren'
import { fragment, markeer, type Stuk } from '@/domain/zoeken/markeer'
import { leesZoektekst, woordenVan, zoektermen } from '@/domain/zoeken/zoekvraag'
import { now } from '@/server/clock'
import { cachedContent } from '@/server/content/cachedContent'
import {
  findStammen,
  findTreffers,
  findVerbeteringen,
  meesteTreffers,
  readSynoniemen,
  telZonderAntwoord,
} from './data'

export type Resultaat = {
  readonly soort: string
  readonly href: string
  readonly naam: readonly Stuk[]
  readonly fragment: readonly Stuk[]
}

export type Zoekuitkomst = {
  readonly tekst: string
  /** What was looked for instead, when a word occurs nowhere; undefined when all words were right. */
  readonly verbeterd: string | undefined
  readonly resultaten: readonly Resultaat[]
  /** There may be more than are shown. */
  readonly meer: boolean
}

const listSynoniemen = cachedContent('synoniemen', 'synoniem', readSynoniemen)

/** Everything public that fits what somebody typed. A question without an answer is counted, without who asked. */
export async function zoek(typed: unknown): Promise<Zoekuitkomst> {
  const tekst = leesZoektekst(typed)
  const uitkomst = await zoekTekst(tekst, await listSynoniemen())
  if (tekst !== '' && uitkomst.resultaten.length === 0)
    await telZonderAntwoord(datumVan(now()), bewaarbareVraag(tekst))
  return uitkomst
}

/** The same without counting, with these synonyms. */
export async function zoekTekst(
  tekst: string,
  synoniemen: readonly (readonly string[])[],
): Promise<Zoekuitkomst> {
  const getypt = zoektermen(tekst, synoniemen)
  if (getypt.length === 0) return { tekst, verbeterd: undefined, resultaten: [], meer: false }
  const verbeteringen = await findVerbeteringen(getypt)
  const beter = getypt.map(({ woord }) => verbeteringen.get(woord) ?? woord).join(' ')
  const termen = verbeteringen.size > 0 ? zoektermen(beter, synoniemen) : getypt
  const [treffers, stammen] = await Promise.all([
    findTreffers(termen, woordenVan(beter).join(' ')),
    findStammen(termen),
  ])
  return {
    tekst,
    verbeterd: verbeteringen.size > 0 ? beter : undefined,
    meer: treffers.length === meesteTreffers,
    resultaten: treffers.map((treffer) => ({
      soort: treffer.soort,
      href: treffer.href,
      naam: markeer(treffer.naam, stammen),
      fragment: markeer(fragment(treffer.kort, treffer.tekst, stammen), stammen),
    })),
  }
}
