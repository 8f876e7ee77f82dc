import { adviseer } from '@/domain/routering/adviseer'
import { type Routeadvies, regelset } from '@/domain/routering/routeadvies'
import type { Rol, Situatie } from '@/domain/routering/situatie'
import { type Pad, volgPad } from '@/domain/wegwijzer/volgPad'
import { defineQuery } from '@/server/guarded'
import { findEigenCasus } from './data'

export type CasusWegwijzer = {
  readonly id: string
  readonly code: string
  readonly pad: Pad
  /** The advice was shown for these answers, under the rules of today. */
  readonly adviesActueel: boolean
}

/** How far the wegwijzer of an own casus is; null when it is not the actor's. */
export const findCasusWegwijzer = defineQuery(
  'casus.starten',
  async (tx, actor, id: string): Promise<CasusWegwijzer | null> => {
    const casus = await findEigenCasus(tx, actor, id)
    if (!casus) return null
    const pad = volgPad(casus.antwoorden)
    return { id, code: casus.code, pad, adviesActueel: casus.regelset === regelset && pad.volgende === null }
  },
)

export type CasusAdvies = {
  readonly casusId: string
  readonly code: string
  readonly rol: Rol | undefined
  /** The answers that led to the advice. */
  readonly situatie: Situatie
  readonly pad: Pad
  readonly advies: Routeadvies
  /** The tables of the advice, for the choice of one. */
  readonly adviezen: Routeadvies['adviezen']
  readonly getoondOp: Date
}

/** The advice of an own casus; null when it is not the actor's, `niet-af` while a question is open or the rules were renewed. */
export const findCasusAdvies = defineQuery(
  'casus.starten',
  async (tx, actor, id: string): Promise<CasusAdvies | 'niet-af' | null> => {
    const casus = await findEigenCasus(tx, actor, id)
    if (!casus) return null
    const pad = volgPad(casus.antwoorden)
    const { getoondOp } = casus
    if (pad.volgende !== null || casus.regelset !== regelset || !getoondOp) return 'niet-af'
    const { situatie } = pad.antwoorden
    const advies = adviseer(situatie)
    return {
      casusId: id,
      code: casus.code,
      rol: situatie.rol,
      situatie,
      pad,
      advies,
      adviezen: advies.adviezen,
      getoondOp,
    }
  },
)
