import { eindstatussen, type LigtBij } from '../aanmelding/status'
import { volgendeStapBij, volgendeStapNamen } from '../aanmelding/statusNamen'
import type { Eigenaar } from '../aanmelding/uitkomst'
import { findGemeente } from '../routering/gemeenten'
import { findTafel } from '../routering/tafels'
import { plusWerkdagen } from '../termijn/termijn'
import { loopt, type Plek } from './plek'
import type { Regisseur } from './regisseur'

/** Something that waits for an answer. */
export type Wacht = { readonly sinds: Date; readonly uiterlijk: Date | null }

/** Everything that decides who is to do the next step in a casus. */
export type CasusStand = {
  readonly gemeente: string
  readonly regisseur: Regisseur | null
  readonly plekken: readonly Plek[]
  /** The ZVH was asked to look now. */
  readonly rodeKnop: Wacht | null
  /** A gemeente was asked to take the casus over. */
  readonly overdracht: (Wacht & { readonly naar: string }) | null
  /** The next step that was agreed for the casus itself, outside a table. */
  readonly vervolg: {
    readonly stap: string
    readonly eigenaar: Eigenaar
    readonly datum: Date | null
    readonly op: Date
  } | null
  /** As long as nothing else happened: what whoever started it does now. */
  readonly begin: Wacht & { readonly stap: string }
}

/** `starter` is whoever started the casus. */
export type Wie = LigtBij | Eigenaar | 'starter'

/** The one owner of the next step, what it is, and before when. */
export type Aanzet = {
  readonly wie: Wie
  readonly grond: 'rode-knop' | 'regisseur' | 'aanmelding' | 'overdracht' | 'vervolg' | 'begin'
  readonly stap: string
  readonly sinds: Date
  readonly uiterlijk: Date | null
  /** The aanmelding that it is about. */
  readonly plek: Plek | null
  /** The gemeente that is meant, when `wie` is one. */
  readonly gemeente: string
}

/**
 * Who is to do the next step: always exactly one, whatever happened before. A call for help comes first, then the tables (more than one
 * of them has a regisseur), then a hand-over that waits; where nothing runs, whoever was named last.
 */
export function eigenaarVan(stand: CasusStand): Aanzet {
  const lopend = stand.plekken.filter(loopt)
  const [enige] = lopend
  if (stand.rodeKnop) return bijZvh(stand, stand.rodeKnop)
  if (lopend.length > 1) return bijRegisseur(stand, lopend)
  if (enige) return bijPlek(stand, enige)
  if (stand.overdracht) return bijOntvanger(stand, stand.overdracht)
  return naDeLaatste(stand)
}

const bijZvh = ({ gemeente }: CasusStand, { sinds, uiterlijk }: Wacht): Aanzet => ({
  wie: 'zvh',
  grond: 'rode-knop',
  stap: 'Het ZVH kijkt mee en antwoordt op de rode knop.',
  sinds,
  uiterlijk,
  plek: null,
  gemeente,
})

function bijRegisseur(stand: CasusStand, lopend: readonly Plek[]): Aanzet {
  const namen = lopend.map(({ tafel }) => findTafel(tafel)?.naam ?? tafel)
  const termijnen = lopend.flatMap(({ uiterlijk }) => (uiterlijk ? [uiterlijk.getTime()] : []))
  return {
    wie: regisseurVan(stand),
    grond: 'regisseur',
    stap: `De regisseur houdt het overzicht: ${namen.join(' en ')} werken tegelijk aan deze casus.`,
    sinds: new Date(
      Math.max(...lopend.map(({ verstuurdOp, ligtBijSinds }) => (verstuurdOp ?? ligtBijSinds).getTime())),
    ),
    uiterlijk: termijnen.length > 0 ? new Date(Math.min(...termijnen)) : null,
    plek: null,
    gemeente: stand.gemeente,
  }
}

/** Nobody named means: the gemeente, which keeps the regie anyhow; as long as that is not known, the ZVH. */
function regisseurVan({ regisseur, gemeente }: CasusStand): Wie {
  const gekozen = regisseur ?? 'gemeente'
  if (gekozen === 'gemeente') return findGemeente(gemeente) ? 'procesmanager' : 'zvh'
  return gekozen === 'aanmelder' ? 'starter' : gekozen
}

const bijPlek = ({ gemeente }: CasusStand, plek: Plek): Aanzet => ({
  wie: plek.ligtBij,
  grond: 'aanmelding',
  stap: volgendeStapBij(plek.status, plek.ligtBij),
  sinds: plek.ligtBijSinds,
  uiterlijk: plek.uiterlijk,
  plek,
  gemeente,
})

const bijOntvanger = (
  _: CasusStand,
  { naar, sinds, uiterlijk }: NonNullable<CasusStand['overdracht']>,
): Aanzet => ({
  wie: 'procesmanager',
  grond: 'overdracht',
  stap: 'De procesmanager gemeente neemt de casus over, of legt uit waarom niet.',
  sinds,
  uiterlijk,
  plek: null,
  gemeente: naar,
})

/** What was agreed last, at the end of a table or for the casus itself. */
function naDeLaatste({ plekken, vervolg, begin, gemeente }: CasusStand): Aanzet {
  const laatste = plekken
    .filter(
      ({ status, eindeOp }) => eindeOp !== null && (eindstatussen as readonly string[]).includes(status),
    )
    .sort((a, b) => (b.eindeOp?.getTime() ?? 0) - (a.eindeOp?.getTime() ?? 0))[0]
  if (vervolg && vervolg.op.getTime() >= (laatste?.eindeOp?.getTime() ?? 0))
    return {
      wie: vervolg.eigenaar,
      grond: 'vervolg',
      stap: vervolg.stap,
      sinds: vervolg.op,
      uiterlijk: eindeVan(vervolg.datum),
      plek: null,
      gemeente,
    }
  if (laatste)
    return {
      wie: laatste.vervolgEigenaar ?? 'gemeente',
      grond: 'vervolg',
      stap: laatste.vervolgStap ?? volgendeStapNamen[laatste.status],
      sinds: laatste.ligtBijSinds,
      uiterlijk: eindeVan(laatste.vervolgDatum),
      plek: laatste,
      gemeente,
    }
  return { wie: 'starter', grond: 'begin', ...begin, plek: null, gemeente }
}

/** A day is over at the end of office hours; one on which nobody works moves on. */
const eindeVan = (dag: Date | null): Date | null => dag && plusWerkdagen(dag, 0)
