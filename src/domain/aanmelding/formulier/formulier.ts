import { geprobeerd } from './stappen/geprobeerd'
import { inwoner } from './stappen/inwoner'
import { risico } from './stappen/risico'
import { situatie } from './stappen/situatie'
import { vraag } from './stappen/vraag'
import type { Optie, StapVorm, VeldVorm } from './veld'

const inOrder = [vraag, situatie, geprobeerd, risico, inwoner] as const

type StapData = (typeof inOrder)[number]
type VeldData = StapData['velden'][number]

type WaardeVan<V> = V extends { soort: infer Soort; opties: readonly Optie<infer Waarde>[] }
  ? Soort extends 'meerkeuze'
    ? readonly Waarde[]
    : Waarde
  : string

export type StapId = StapData['id']
export type VeldNaam = VeldData['naam']
export type Veld = VeldVorm<VeldNaam>
export type Stap = StapVorm<StapId, VeldNaam>

/** The answers of one aanmelding. A draft may lack any of them; `formulierSchema` says whether it is complete. */
export type Formulier = {
  readonly [V in VeldData as V['naam']]?: WaardeVan<V> | undefined
} & {
  /** Fields of which the person confirmed that what the guard warned for identifies nobody. */
  readonly bevestigd?: readonly VeldNaam[] | undefined
}

/** The base form of every aanmelding, in the order in which it is asked. */
export const stappen: readonly Stap[] = inOrder

export const stapIds: readonly StapId[] = stappen.map((stap) => stap.id)

const byId = new Map<string, Stap>(stappen.map((stap) => [stap.id, stap]))

/** The step with this id; undefined when the text, for instance from a URL, is no step. */
export const findStap = (id: string): Stap | undefined => byId.get(id)

/** The step with this id. @throws when there is none: for text from outside there is `findStap`. */
export function stapVan(id: StapId): Stap {
  const stap = byId.get(id)
  if (!stap) throw new Error(`No step ${id}`)
  return stap
}

/** Is this question put, given the other answers? */
export function isGevraagd(veld: Veld, formulier: Formulier): boolean {
  if (!veld.alleenAls) return true
  const other = formulier[veld.alleenAls.veld]
  return typeof other === 'string' && veld.alleenAls.waarden.includes(other)
}

/** The draft with one step answered anew: what that step said before is gone, other steps stay. */
export function metStap(formulier: Formulier, id: StapId, antwoorden: Formulier): Formulier {
  const own = new Set(stapVan(id).velden.map((veld) => veld.naam))
  const rest = Object.entries(formulier).filter(([naam]) => !own.has(naam as VeldNaam))
  const bevestigd = [
    ...(formulier.bevestigd ?? []).filter((naam) => !own.has(naam)),
    ...(antwoorden.bevestigd ?? []).filter((naam) => own.has(naam)),
  ]
  return { ...Object.fromEntries(rest), ...antwoorden, bevestigd }
}
