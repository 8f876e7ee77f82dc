import type { HoogcomplexCriterium, RegiotafelCriterium, Situatie, VeiligheidCriterium } from '../situatie'

type Groep = 'hoogcomplex' | 'veiligheid' | 'regiotafel'

/** A question of the wegwijzer: its path in the situatie. */
export type VraagId =
  | Exclude<keyof Situatie, Groep>
  | `hoogcomplex.${HoogcomplexCriterium}`
  | `veiligheid.${VeiligheidCriterium}`
  | `regiotafel.${RegiotafelCriterium}`

/**
 * The questions that were put to a person and answered with "weet ik niet" or "geen van deze", where the contract has no value
 * for that. They stay absent from the situatie, and are not asked again.
 */
export type Gesteld = ReadonlySet<VraagId>

export type Optie = { readonly waarde: string; readonly label: string; readonly hint?: string }

type Basis = {
  readonly id: VraagId
  /** The subject the question belongs to, for a caption above it. */
  readonly onderwerp: string
  readonly vraag: string
  readonly hint?: string
  /** Longer help, to unfold. */
  readonly uitleg?: string
}

/** One answer. `weetNiet` is the value for "weet ik niet"; null: leave the field absent and put the id in `Gesteld`. */
export type KeuzeVraag = Basis & {
  readonly soort: 'een'
  readonly opties: readonly Optie[]
  readonly weetNiet: string | null
}

/** Several answers. `alleen` are the values that cannot go together with another one. */
type MeerkeuzeVraag = Basis & {
  readonly soort: 'meer'
  readonly opties: readonly Optie[]
  readonly weetNiet: string | null
  readonly alleen: readonly string[]
}

/** Per table one outcome, or nothing when it was not discussed there. */
export type TafelsVraag = Basis & {
  readonly soort: 'tafels'
  readonly tafels: readonly Optie[]
  readonly opties: readonly Optie[]
  readonly nietBesproken: string
  readonly weetNiet: null
}

export type Vraag = KeuzeVraag | MeerkeuzeVraag | TafelsVraag

export const weetNietLabel = 'Weet ik niet'

type Tekst = string | { readonly label: string; readonly hint: string }

/** Options in the order given; the type demands a label for every value of the contract. */
export const opties = <Waarde extends string>(teksten: Readonly<Record<Waarde, Tekst>>): readonly Optie[] =>
  Object.entries<Tekst>(teksten).map(([waarde, tekst]) =>
    typeof tekst === 'string' ? { waarde, label: tekst } : { waarde, ...tekst },
  )

const jaNee = opties({ ja: 'Ja', nee: 'Nee' })

/** A question about one criterion: yes, no, or "weet ik niet", which never counts as no. */
export const criteriumVraag = (
  tekst: Pick<KeuzeVraag, 'id' | 'onderwerp' | 'vraag'> & Partial<Pick<KeuzeVraag, 'hint' | 'uitleg'>>,
): KeuzeVraag => ({ ...tekst, soort: 'een', opties: jaNee, weetNiet: 'onbekend' })
