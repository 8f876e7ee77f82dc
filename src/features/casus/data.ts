import { randomBytes, randomUUID } from 'node:crypto'
import type { Actor } from '@/domain/access/actor'
import { type CasusAntwoorden, gesteldSchema } from '@/domain/casus/antwoorden'
import { casuscode, casuscodeBytes } from '@/domain/casus/casuscode'
import { casusGemeente, metGemeente } from '@/domain/casus/gemeente'
import { type GetoondOpslag, getoondSchema } from '@/domain/casus/getoond'
import { situatieSchema } from '@/domain/routering/situatie'
import type { Tx } from '@/server/db/transaction'

const eigenCasus = {
  id: true,
  code: true,
  gemeenteCode: true,
  situatie: true,
  gesteld: true,
  getoond: true,
  regelset: true,
  bijgewerktOp: true,
} as const

export type EigenCasus = {
  readonly id: string
  readonly code: string
  readonly antwoorden: CasusAntwoorden
  /** The rule set under which these answers got their advice; null while the wegwijzer is not done. */
  readonly regelset: string | null
  readonly getoondOp: Date | undefined
  readonly bijgewerktOp: Date
}

/** The casus with this id if the actor started it; null otherwise. */
export async function findEigenCasus(tx: Tx, actor: Actor, id: string): Promise<EigenCasus | null> {
  const row = await tx.casus.findFirst({
    where: { id, aangemaaktDoorId: actor.accountId },
    select: eigenCasus,
  })
  if (!row) return null
  const { situatie, gesteld, getoond, gemeenteCode, ...rest } = row
  return {
    ...rest,
    getoondOp: getoondSchema.nullable().parse(getoond)?.op,
    antwoorden: {
      situatie: metGemeente(situatieSchema.parse(situatie), gemeenteCode),
      gesteld: new Set(gesteldSchema.parse(gesteld)),
    },
  }
}

const opslag = ({ situatie, gesteld }: CasusAntwoorden) => ({
  gemeenteCode: casusGemeente(situatie),
  situatie: situatieSchema.parse(situatie),
  gesteld: gesteldSchema.parse([...gesteld]),
})

type Getoond = { readonly getoond: GetoondOpslag; readonly regelset: string }

/** Before the advice is reached there is nothing new to show; what was shown before stays. */
const nogNietGetoond = { regelset: null }

/** A code is drawn again when it is taken; so often in a row is not chance any more. */
const draws = 10

/**
 * Adds a casus of the actor, with a fresh code. An id that is somebody else's is drawn again as well, so that nobody learns that it exists.
 * @returns its id; undefined when the same start was faster in another request
 */
export async function addCasus(
  tx: Tx,
  actor: Actor,
  id: string,
  antwoorden: CasusAntwoorden,
  getoond: Getoond | undefined,
  nu: Date,
): Promise<string | undefined> {
  for (let draw = 0; draw < draws; draw++) {
    const drawn = draw < draws / 2 ? id : randomUUID()
    const { count } = await tx.casus.createMany({
      data: {
        id: drawn,
        code: casuscode(randomBytes(casuscodeBytes)),
        ...opslag(antwoorden),
        ...(getoond ?? nogNietGetoond),
        aangemaaktOp: nu,
        bijgewerktOp: nu,
        aangemaaktDoorId: actor.accountId,
        organisatieId: actor.organisatie.id,
      },
      skipDuplicates: true,
    })
    if (count === 1) return drawn
    if (await findEigenCasus(tx, actor, id)) return undefined
  }
  throw new Error('geen vrije casuscode')
}

/** Saves the answers only if nobody changed them meanwhile; false when somebody did. */
export async function saveAntwoorden(
  tx: Tx,
  actor: Actor,
  before: Pick<EigenCasus, 'id' | 'bijgewerktOp'>,
  antwoorden: CasusAntwoorden,
  getoond: Getoond | undefined,
  nu: Date,
): Promise<boolean> {
  const { count } = await tx.casus.updateMany({
    where: { id: before.id, bijgewerktOp: before.bijgewerktOp, aangemaaktDoorId: actor.accountId },
    data: { ...opslag(antwoorden), ...(getoond ?? nogNietGetoond), bijgewerktOp: nu },
  })
  return count === 1
}

/** Whether an aanmelding of this casus ever left its applicant. */
export const isVerstuurd = async (tx: Tx, casusId: string): Promise<boolean> =>
  (await tx.casusPlek.count({ where: { casusId, verstuurdOp: { not: null } } })) > 0
