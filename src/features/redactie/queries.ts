import { besluitInhoudSchema } from '@/domain/netwerk/inhoud'
import { magToevoegen } from '@/domain/redactie/bereik'
import { type Soort, soortVan } from '@/domain/redactie/soorten'
import type { Velden } from '@/domain/redactie/veldwaarde'
import { verschil, type Wijziging } from '@/domain/redactie/verschil'
import { type RegelCode, regelset } from '@/domain/routering/routeadvies'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { defineQuery } from '@/server/guarded'
import { achterBij, type Bezig, bezigMet, wieOf } from './bezig'
import * as conceptData from './concepten/data'
import * as data from './data'
import {
  alsTekst,
  type Beheer,
  beheerVan,
  moetNagekeken,
  regelsGeraakt,
  veldenSchema,
  veldenVan,
} from './inhoud'
import { findMetOudAdres, type MetOudAdres } from './oudAdres'
import * as versieData from './versies/data'
import { findWerk, type Werk } from './werk'

const permission = 'inhoud.redigeren'

export type Bewerking = Beheer & {
  readonly soort: Soort
  readonly sleutel: string
  readonly naam: string
  readonly velden: Velden
  /** False for a text that is new, or was removed. */
  readonly openbaar: boolean
  readonly magWeg: boolean
  /** The number of the last version, 0 when it was never public. */
  readonly basis: number
  /** The number of the own draft, 0 when there is none. */
  readonly gezien: number
  readonly bewaardOp: Date | null
  readonly verouderd: boolean
  /** Somebody published after the own draft was begun. */
  readonly ingehaald: boolean
  readonly collegas: readonly Bezig[]
  readonly regelsAchter: readonly string[]
  readonly metOudAdres: readonly MetOudAdres[]
  readonly openbaarPad: string
  readonly keuzes: Keuzes
}

/** The choices of fields that point to another text, by the kind of that text. */
export type Keuzes = Readonly<Record<'besluit', Readonly<Record<string, string>>>>

const geenKeuzes: Keuzes = { besluit: {} }

/** A gemeente says something only about what every gemeente decides for itself. */
async function keuzesVoor(tx: Tx, soort: Soort): Promise<Keuzes> {
  if (soort !== 'gemeente') return geenKeuzes
  const besluiten = (await data.listAlles(tx, 'besluit')).filter(
    ({ inhoud }) => besluitInhoudSchema.parse(inhoud).beslisser === 'elke-gemeente',
  )
  return { besluit: Object.fromEntries(besluiten.map(({ sleutel, naam }) => [sleutel, naam])) }
}

/** One text to work on: the own draft, or the public text. */
export const findBewerking = defineQuery(
  permission,
  async (tx, actor, soort: Soort, sleutel: string): Promise<Bewerking | null> => {
    const tekst = await findWerk(tx, actor, soort, sleutel)
    if (!tekst || (!tekst.openbaar && !tekst.concept)) return null
    const { concept, openbaar } = tekst
    const beheer = beheerVan(soort, tekst.inhoud)
    const bezig = bezigMet(await conceptData.listConcepten(tx), actor, soort, sleutel)
    return {
      soort,
      sleutel,
      naam: tekst.naam,
      ...beheer,
      openbaar,
      magWeg: openbaar && magToevoegen(actor, soort),
      basis: tekst.versie,
      velden: concept ? veldenSchema.parse(concept.velden) : veldenVan(soort, tekst),
      gezien: concept?.versie ?? 0,
      bewaardOp: concept?.bewaardOp ?? null,
      verouderd: moetNagekeken(soort, beheer, now()),
      ingehaald: concept !== null && concept.basis !== tekst.versie,
      collegas: bezig.filter(({ ikzelf }) => !ikzelf),
      regelsAchter: achterBij(await versieData.listRegelsAchter(tx, regelset), soort, sleutel)?.regels ?? [],
      metOudAdres: await findMetOudAdres(tx, soort, sleutel),
      openbaarPad: soortVan(soort).pad(sleutel, tekst.inhoud, tekst.naam),
      keuzes: await keuzesVoor(tx, soort),
    }
  },
)

export type Voorbeeld = {
  readonly soort: Soort
  readonly sleutel: string
  readonly naam: string
  /** False for a text that is new, or was removed. */
  readonly openbaar: boolean
  /** What would be public; null when the draft is not right yet. */
  readonly inhoud: unknown
  readonly gezien: number
  /** What the writer changed in the text that the draft began with. */
  readonly wijzigingen: readonly Wijziging[]
  readonly regels: readonly RegelCode[]
  /** Published after this draft was begun: by whom, when, and what. */
  readonly ingehaald: {
    readonly wie: string
    readonly op: Date
    /** It was taken off the public pages. */
    readonly weg: boolean
    readonly wijzigingen: readonly Wijziging[]
  } | null
}

/** The own draft as it would be public, with what it changes. */
export const findVoorbeeld = defineQuery(
  permission,
  async (tx, actor, soort: Soort, sleutel: string): Promise<Voorbeeld | null> => {
    const tekst = await findWerk(tx, actor, soort, sleutel)
    if (!tekst?.concept) return null
    const { concept, openbaar } = tekst
    const actueel = concept.basis === tekst.versie
    const begonnen = actueel ? tekst : await versieData.findVersie(tx, soort, sleutel, concept.basis)
    const nieuw = alsTekst(soort, veldenSchema.parse(concept.velden), tekst)
    const achter = achterBij(await versieData.listRegelsAchter(tx, regelset), soort, sleutel)
    return {
      soort,
      sleutel,
      naam: nieuw?.naam ?? tekst.naam,
      inhoud: nieuw?.inhoud ?? null,
      gezien: concept.versie,
      openbaar,
      wijzigingen: nieuw ? wijzigingen(soort, openbaar ? begonnen : null, nieuw) : [],
      regels: nieuw ? regelsGeraakt(soort, tekst.inhoud, nieuw.inhoud, achter) : [],
      ingehaald: actueel ? null : await ingehaald(tx, soort, tekst, begonnen),
    }
  },
)

async function ingehaald(
  tx: Tx,
  soort: Soort,
  tekst: Werk,
  begonnen: Titel | null,
): Promise<Voorbeeld['ingehaald']> {
  const laatste = await versieData.findVersie(tx, soort, tekst.sleutel, tekst.versie)
  if (!laatste) return null
  return {
    wie: wieOf(laatste.rol, laatste.organisatieNaam),
    op: laatste.op,
    weg: !tekst.openbaar,
    wijzigingen: tekst.openbaar ? wijzigingen(soort, begonnen, tekst) : [],
  }
}

type Titel = Pick<data.Tekst, 'naam' | 'inhoud'>

/** What the second says differently; everything, when there was no first. */
function wijzigingen(soort: Soort, oud: Titel | null, nieuw: Titel): readonly Wijziging[] {
  const { plan, schema } = soortVan(soort)
  const titel =
    oud?.naam === nieuw.naam
      ? []
      : [{ pad: 'naam', label: 'Titel', oud: oud ? [oud.naam] : [], nieuw: [nieuw.naam] }]
  return [...titel, ...verschil(plan, oud && schema.parse(oud.inhoud), schema.parse(nieuw.inhoud))]
}

/** As many as one page shows. */
const hoogstens = 40

export type Versie = {
  readonly nummer: number
  readonly op: Date
  readonly wie: string
  readonly toelichting: string | null
  readonly regels: readonly string[]
  /** The text was taken away here. */
  readonly weg: boolean
  /** What it changed; null for the first. */
  readonly wijzigingen: readonly Wijziging[] | null
}

export type Versies = {
  readonly naam: string
  readonly openbaar: boolean
  readonly versies: readonly Versie[]
}

/** The versions of one text, newest first, each with what it changed. */
export const findVersies = defineQuery(
  permission,
  async (tx, actor, soort: Soort, sleutel: string): Promise<Versies | null> => {
    const tekst = await findWerk(tx, actor, soort, sleutel)
    if (!tekst || tekst.versie === 0) return null
    const rijen = await versieData.listVersies(tx, soort, sleutel, hoogstens + 1)
    const versies = rijen.slice(0, hoogstens).map((rij, index) => {
      const vorige = rijen[index + 1]
      return {
        nummer: rij.versie,
        op: rij.op,
        wie: wieOf(rij.rol, rij.organisatieNaam),
        weg: rij.weg,
        toelichting: rij.toelichting,
        regels: rij.regels,
        wijzigingen: vorige ? wijzigingen(soort, vorige, rij) : null,
      }
    })
    return { naam: rijen[0]?.naam ?? tekst.naam, openbaar: tekst.openbaar, versies }
  },
)
