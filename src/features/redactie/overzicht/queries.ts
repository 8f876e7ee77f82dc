import type { Actor } from '@/domain/access/actor'
import { magToevoegen } from '@/domain/redactie/bereik'
import { type Soort, soorten } from '@/domain/redactie/soorten'
import { regelset } from '@/domain/routering/routeadvies'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { defineQuery } from '@/server/guarded'
import { achterBij, type Bezig, bezigMet, type Concepten, wieOf } from '../bezig'
import * as conceptData from '../concepten/data'
import * as data from '../data'
import { type Beheer, beheerVan, moetNagekeken } from '../inhoud'
import { nogNiets } from '../schema'
import * as versieData from '../versies/data'
import { titelVan } from '../werk'

const permission = 'inhoud.redigeren'

export type TekstRegel = Beheer & {
  readonly sleutel: string
  readonly naam: string
  /** False for the own draft of a text that nobody sees yet. */
  readonly openbaar: boolean
  readonly verouderd: boolean
  readonly bezig: readonly Bezig[]
  /** Routing rules that do not follow the public criteria yet. */
  readonly regelsAchter: readonly string[]
}

/** A text that is not public any more. */
export type Weggehaald = {
  readonly sleutel: string
  readonly naam: string
  readonly op: Date
  readonly wie: string
  readonly toelichting: string | null
}

export type Lijst = {
  readonly soort: Soort
  readonly teksten: readonly TekstRegel[]
  readonly weggehaald: readonly Weggehaald[]
  /** This person adds texts of this kind and takes them away. */
  readonly magToevoegen: boolean
}

export type Nakijken = { readonly soort: Soort; readonly aantal: number }

/** Every text that this person edits, per kind. */
export const listRedactie = defineQuery(permission, (tx, actor) => leesLijsten(tx, actor))

/** How many texts of each kind this person should look at again. */
export const telNakijken = defineQuery(
  permission,
  async (tx, actor): Promise<readonly Nakijken[]> =>
    (await leesLijsten(tx, actor)).flatMap(({ soort, teksten }) => {
      const aantal = teksten.filter(({ verouderd }) => verouderd).length
      return aantal > 0 ? [{ soort, aantal }] : []
    }),
)

async function leesLijsten(tx: Tx, actor: Actor): Promise<readonly Lijst[]> {
  const concepten = await conceptData.listConcepten(tx)
  const achter = await versieData.listRegelsAchter(tx, regelset)
  const nu = now()
  const lijsten: Lijst[] = []
  for (const soort of soorten) {
    const teksten = await data.listTeksten(tx, actor, soort)
    const openbaar = teksten.map(({ sleutel, naam, inhoud }) => {
      const beheer = beheerVan(soort, inhoud)
      return {
        sleutel,
        naam,
        openbaar: true,
        ...beheer,
        verouderd: moetNagekeken(soort, beheer, nu),
        bezig: bezigMet(concepten, actor, soort, sleutel),
        regelsAchter: achterBij(achter, soort, sleutel)?.regels ?? [],
      }
    })
    const magErbij = magToevoegen(actor, soort)
    lijsten.push({
      soort,
      teksten: [...openbaar, ...(magErbij ? await nieuw(tx, actor, soort, concepten, teksten) : [])],
      weggehaald: magErbij ? await weggehaald(tx, soort) : [],
      magToevoegen: magErbij,
    })
  }
  return lijsten.filter(({ teksten, magToevoegen }) => teksten.length > 0 || magToevoegen)
}

/** The own drafts of texts that are not public. */
async function nieuw(
  tx: Tx,
  actor: Actor,
  soort: Soort,
  concepten: Concepten,
  teksten: readonly data.Tekst[],
): Promise<readonly TekstRegel[]> {
  const eigen = concepten.filter(
    (een) =>
      een.soort === soort &&
      een.accountId === actor.accountId &&
      !teksten.some(({ sleutel }) => sleutel === een.sleutel),
  )
  const regels: TekstRegel[] = []
  for (const { sleutel } of eigen) {
    const concept = await conceptData.findConcept(tx, actor, soort, sleutel)
    regels.push({
      sleutel,
      naam: titelVan(concept?.velden ?? {}, sleutel),
      openbaar: false,
      ...beheerVan(soort, nogNiets),
      verouderd: false,
      bezig: bezigMet(concepten, actor, soort, sleutel),
      regelsAchter: [],
    })
  }
  return regels
}

const weggehaald = async (tx: Tx, soort: Soort): Promise<readonly Weggehaald[]> =>
  (await versieData.listWeggehaald(tx, soort)).map(
    ({ sleutel, naam, op, rol, organisatieNaam, toelichting }) => ({
      sleutel,
      naam,
      op,
      wie: wieOf(rol, organisatieNaam),
      toelichting,
    }),
  )

/** The kinds of which this person adds texts. */
export const listToevoegbaar = defineQuery(
  permission,
  async (_tx, actor): Promise<readonly Soort[]> => soorten.filter((soort) => magToevoegen(actor, soort)),
)
