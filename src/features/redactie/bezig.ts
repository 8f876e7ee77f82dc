import type { Actor } from '@/domain/access/actor'
import { wie } from '@/domain/access/wie'
import type { Soort } from '@/domain/redactie/soorten'
import type * as conceptData from './concepten/data'
import type * as versieData from './versies/data'

/** Somebody who works on a text now. */
export type Bezig = { readonly wie: string; readonly sinds: Date; readonly ikzelf: boolean }

export type Concepten = Awaited<ReturnType<typeof conceptData.listConcepten>>

export const bezigMet = (
  concepten: Concepten,
  actor: Actor,
  soort: Soort,
  sleutel: string,
): readonly Bezig[] =>
  concepten
    .filter((een) => een.soort === soort && een.sleutel === sleutel)
    .map(({ accountId, account, bewaardOp }) => ({
      wie: wie(account.rol, account.organisatie.naam),
      sinds: bewaardOp,
      ikzelf: accountId === actor.accountId,
    }))

type Achter = Awaited<ReturnType<typeof versieData.listRegelsAchter>>

/** Rules of the wegwijzer that do not follow this text yet. */
export const achterBij = (achter: Achter, soort: Soort, sleutel: string): readonly string[] =>
  achter.find((een) => een.soort === soort && een.sleutel === sleutel)?.regels ?? []

/** Who made a version; a release of the portal is nobody's. */
export const wieOf = (rol: string, organisatieNaam: string): string =>
  rol === 'uitgave' ? 'Portaal, met een nieuwe uitgave' : wie(rol, organisatieNaam)
