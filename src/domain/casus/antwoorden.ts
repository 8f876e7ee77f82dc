import { z } from 'zod'
import { voegSamen } from '../routering/antwoorden'
import type { Rol, Situatie } from '../routering/situatie'
import type { Gesteld, VraagId } from '../routering/vragen/vraag'
import { vragen } from '../routering/vragen/vragen'
import type { CasusGemeente } from './gemeente'

/** The role follows from the account: in a casus it is never asked, and cannot be changed. */
export const casusVraagSchema = z.enum(vragen.map(({ id }) => id).filter((id) => id !== 'rol'))

/** As stored with a casus: the questions that were answered with "weet ik niet". */
export const gesteldSchema = z.array(casusVraagSchema)

/** What is known in a casus so far; also answers that do not matter now because another one changed. */
export type CasusAntwoorden = { readonly situatie: Situatie; readonly gesteld: Gesteld }

type Begin = {
  /** From the account: it wins from what was answered as bezoeker. */
  readonly rol: Rol | undefined
  /** Chosen at the start; undefined leaves the question for the wegwijzer. */
  readonly gemeente: CasusGemeente | undefined
  /** Answers from the public wegwijzer. */
  readonly meegenomen: CasusAntwoorden | undefined
}

/** The answers with which a casus starts. What is known already is not asked again. */
export function beginAntwoorden({ rol, gemeente, meegenomen }: Begin): CasusAntwoorden {
  const { rol: _rolAlsBezoeker, ...situatie } = meegenomen?.situatie ?? {}
  return {
    situatie: { ...situatie, ...(gemeente && { gemeente }), ...(rol && { rol }) },
    gesteld: new Set([...(meegenomen?.gesteld ?? [])].filter((id) => id !== 'rol')),
  }
}

/**
 * The answers with this one question answered, for the first time or anew.
 * @param antwoord the answer as a situatie with only this field; empty for "weet ik niet" where the contract has no value for that
 */
export function metAntwoord(
  { situatie, gesteld }: CasusAntwoorden,
  id: VraagId,
  antwoord: Situatie,
): CasusAntwoorden {
  const anders = [...gesteld].filter((gestelde) => gestelde !== id)
  const weetNiet = Object.keys(antwoord).length === 0
  return {
    situatie: voegSamen(zonderVeld(situatie, id), antwoord),
    gesteld: new Set(weetNiet ? [...anders, id] : anders),
  }
}

/** A criterium of a group has a value for "weet ik niet", so only whole fields ever have to be taken out. */
const zonderVeld = (situatie: Situatie, id: VraagId): Situatie =>
  Object.fromEntries(Object.entries(situatie).filter(([veld]) => veld !== id))
