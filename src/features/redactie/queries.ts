import type { Actor } from '@/domain/access/actor'
import { wie } from '@/domain/access/wie'
import { isVerouderd } from '@/domain/redactie/controle'
import { type Soort, soorten, soortVan } from '@/domain/redactie/soorten'
import type { Velden } from '@/domain/redactie/veldwaarde'
import { verschil, type Wijziging } from '@/domain/redactie/verschil'
import { type RegelCode, regelset } from '@/domain/routering/routeadvies'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { defineQuery } from '@/server/guarded'
import * as data from './data'
import { alsTekst, type Beheer, beheerVan, regelsGeraakt, veldenSchema, veldenVan } from './inhoud'

const permission = 'inhoud.redigeren'

/** Somebody who works on a text now. */
export type Bezig = { readonly wie: string; readonly sinds: Date; readonly ikzelf: boolean }

export type TekstRegel = Beheer & {
  readonly sleutel: string
  readonly naam: string
  readonly verouderd: boolean
  readonly bezig: readonly Bezig[]
  /** Routing rules that do not follow the public criteria yet. */
  readonly regelsAchter: readonly string[]
}

/** Every text that this person edits, per kind. */
export const listRedactie = defineQuery(permission, async (tx, actor) => {
  const concepten = await data.listConcepten(tx)
  const achter = await data.listRegelsAchter(tx, regelset)
  const nu = now()
  const lijsten: { soort: Soort; teksten: readonly TekstRegel[] }[] = []
  for (const soort of soorten) {
    const teksten = await data.listTeksten(tx, actor, soort)
    lijsten.push({
      soort,
      teksten: teksten.map(({ sleutel, naam, inhoud }) => {
        const beheer = beheerVan(soort, inhoud)
        return {
          sleutel,
          naam,
          ...beheer,
          verouderd: isVerouderd(beheer.laatstGecontroleerd, nu),
          bezig: bezigMet(concepten, actor, soort, sleutel),
          regelsAchter: achterBij(achter, soort, sleutel),
        }
      }),
    })
  }
  return lijsten.filter(({ teksten }) => teksten.length > 0)
})

type Concepten = Awaited<ReturnType<typeof data.listConcepten>>

const bezigMet = (concepten: Concepten, actor: Actor, soort: Soort, sleutel: string): readonly Bezig[] =>
  concepten
    .filter((een) => een.soort === soort && een.sleutel === sleutel)
    .map(({ accountId, account, bewaardOp }) => ({
      wie: wie(account.rol, account.organisatie.naam),
      sinds: bewaardOp,
      ikzelf: accountId === actor.accountId,
    }))

type Achter = Awaited<ReturnType<typeof data.listRegelsAchter>>

const achterBij = (achter: Achter, soort: Soort, sleutel: string): readonly string[] =>
  achter.find((een) => een.soort === soort && een.sleutel === sleutel)?.regels ?? []

export type Bewerking = Beheer & {
  readonly soort: Soort
  readonly sleutel: string
  readonly naam: string
  readonly velden: Velden
  /** The number of the own draft, 0 when there is none. */
  readonly gezien: number
  readonly bewaardOp: Date | null
  readonly verouderd: boolean
  /** Somebody published after the own draft was begun. */
  readonly ingehaald: boolean
  readonly collegas: readonly Bezig[]
  readonly regelsAchter: readonly string[]
  readonly openbaarPad: string
}

/** One text to work on: the own draft, or the public text. */
export const findBewerking = defineQuery(
  permission,
  async (tx, actor, soort: Soort, sleutel: string): Promise<Bewerking | null> => {
    const tekst = await data.findTekst(tx, actor, soort, sleutel)
    if (!tekst) return null
    const concept = await data.findConcept(tx, actor, soort, sleutel)
    const beheer = beheerVan(soort, tekst.inhoud)
    const bezig = bezigMet(await data.listConcepten(tx), actor, soort, sleutel)
    return {
      soort,
      sleutel,
      naam: tekst.naam,
      ...beheer,
      velden: concept ? veldenSchema.parse(concept.velden) : veldenVan(soort, tekst),
      gezien: concept?.versie ?? 0,
      bewaardOp: concept?.bewaardOp ?? null,
      verouderd: isVerouderd(beheer.laatstGecontroleerd, now()),
      ingehaald: concept !== null && concept.basis !== tekst.versie,
      collegas: bezig.filter(({ ikzelf }) => !ikzelf),
      regelsAchter: achterBij(await data.listRegelsAchter(tx, regelset), soort, sleutel),
      openbaarPad: soortVan(soort).pad(sleutel, tekst.inhoud, tekst.naam),
    }
  },
)

export type Voorbeeld = {
  readonly soort: Soort
  readonly sleutel: string
  readonly naam: string
  /** What would be public; null when the draft is not right yet. */
  readonly inhoud: unknown
  readonly gezien: number
  readonly wijzigingen: readonly Wijziging[]
  readonly regels: readonly RegelCode[]
  /** Published after this draft was begun: by whom, when, and what. */
  readonly ingehaald: {
    readonly wie: string
    readonly op: Date
    readonly wijzigingen: readonly Wijziging[]
  } | null
}

/** The own draft as it would be public, with what it changes. */
export const findVoorbeeld = defineQuery(
  permission,
  async (tx, actor, soort: Soort, sleutel: string): Promise<Voorbeeld | null> => {
    const tekst = await data.findTekst(tx, actor, soort, sleutel)
    const concept = tekst && (await data.findConcept(tx, actor, soort, sleutel))
    if (!tekst || !concept) return null
    const nieuw = alsTekst(soort, veldenSchema.parse(concept.velden), tekst)
    return {
      soort,
      sleutel,
      naam: nieuw?.naam ?? tekst.naam,
      inhoud: nieuw?.inhoud ?? null,
      gezien: concept.versie,
      wijzigingen: nieuw ? wijzigingen(soort, tekst, nieuw) : [],
      regels: nieuw ? regelsGeraakt(soort, tekst.inhoud, nieuw.inhoud) : [],
      ingehaald: concept.basis === tekst.versie ? null : await ingehaald(tx, soort, tekst, concept.basis),
    }
  },
)

async function ingehaald(
  tx: Tx,
  soort: Soort,
  tekst: data.Tekst,
  basis: number,
): Promise<Voorbeeld['ingehaald']> {
  const laatste = await data.findVersie(tx, soort, tekst.sleutel, tekst.versie)
  const begin = await data.findVersie(tx, soort, tekst.sleutel, basis)
  if (!laatste || !begin) return null
  return {
    wie: wie(laatste.rol, laatste.organisatieNaam),
    op: laatste.op,
    wijzigingen: wijzigingen(soort, begin, tekst),
  }
}

type Titel = Pick<data.Tekst, 'naam' | 'inhoud'>

function wijzigingen(soort: Soort, oud: Titel, nieuw: Titel): readonly Wijziging[] {
  const titel =
    oud.naam === nieuw.naam ? [] : [{ pad: 'naam', label: 'Titel', oud: [oud.naam], nieuw: [nieuw.naam] }]
  const { plan, schema } = soortVan(soort)
  return [...titel, ...verschil(plan, schema.parse(oud.inhoud), schema.parse(nieuw.inhoud))]
}

/** As many as one page shows. */
const hoogstens = 40

export type Versie = {
  readonly nummer: number
  readonly op: Date
  readonly wie: string
  readonly toelichting: string | null
  readonly regels: readonly string[]
  /** What it changed; null for the first. */
  readonly wijzigingen: readonly Wijziging[] | null
}

export type Versies = { readonly naam: string; readonly versies: readonly Versie[] }

/** The versions of one text, newest first, each with what it changed. */
export const findVersies = defineQuery(
  permission,
  async (tx, actor, soort: Soort, sleutel: string): Promise<Versies | null> => {
    const tekst = await data.findTekst(tx, actor, soort, sleutel)
    if (!tekst) return null
    const rijen = await data.listVersies(tx, soort, sleutel, hoogstens + 1)
    const versies = rijen.slice(0, hoogstens).map((rij, index) => {
      const vorige = rijen[index + 1]
      return {
        nummer: rij.versie,
        op: rij.op,
        wie: rij.rol === 'uitgave' ? 'Portaal, met een nieuwe uitgave' : wie(rij.rol, rij.organisatieNaam),
        toelichting: rij.toelichting,
        regels: rij.regels,
        wijzigingen: vorige ? wijzigingen(soort, vorige, rij) : null,
      }
    })
    return { naam: tekst.naam, versies }
  },
)
