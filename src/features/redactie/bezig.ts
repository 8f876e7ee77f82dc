import type { Actor } from '@/domain/access/actor'
import { wie } from '@/domain/access/wie'
import type { Achter } from '@/domain/redactie/regelgebruik'
import type { Soort } from '@/domain/redactie/soorten'
import type * as conceptData from './concepten/data'

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

/** What the rules of the wegwijzer do not follow of this text yet; undefined when they do. */
export const achterBij = (achter: readonly Achter[], soort: Soort, sleutel: string): Achter | undefined =>
  achter.find((een) => een.soort === soort && een.sleutel === sleutel)

/** Who made a version; a release of the portal is nobody's. */
export const wieOf = (rol: string, organisatieNaam: string): string =>
  rol === 'uitgave' ? 'Portaal, met een nieuwe uitgave' : wie(rol, organisatieNaam)
