import { beginAntwoorden, type CasusAntwoorden, metAntwoord } from '@/domain/casus/antwoorden'
import { casusGemeente } from '@/domain/casus/gemeente'
import { watGetoondIs } from '@/domain/casus/getoond'
import { rolVan } from '@/domain/casus/rol'
import { ok, type Result, refused } from '@/domain/result'
import { adviseer } from '@/domain/routering/adviseer'
import { antwoordtekst } from '@/domain/wegwijzer/antwoordtekst'
import { type Pad, volgPad } from '@/domain/wegwijzer/volgPad'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { addCasus, findEigenCasus, isVerstuurd, saveAntwoorden } from './data'
import type { Antwoord, Start } from './schema'

export type CasusReason = 'niet-gevonden' | 'inmiddels-gewijzigd' | 'niet-af' | 'verhuizing'

/** Starts a casus with what is known already. The same start twice is one casus. */
export const startCasus = defineCommand(
  'casus.starten',
  async (
    tx,
    actor,
    { id, gemeente }: Start,
    meegenomen?: CasusAntwoorden,
  ): Promise<Result<string, never>> => {
    if (await findEigenCasus(tx, actor, id)) return ok(id)
    const nu = now()
    const antwoorden = beginAntwoorden({ rol: rolVan(actor), gemeente, meegenomen })
    const getoond = getoondNa(volgPad(antwoorden), nu)
    const casusId = await addCasus(tx, actor, id, antwoorden, getoond, nu)
    if (casusId === undefined) return ok(id)
    await recordAudit(tx, actor, { handeling: 'casus.gestart', casusId })
    if (getoond) await recordAudit(tx, actor, { handeling: 'casus.advies-getoond', casusId })
    return ok(casusId)
  },
)

/** Where the wegwijzer goes after an answer. */
export type Volgende = 'vraag' | 'advies'

/** Saves one answer. At the last one the advice is reached: what is shown then is kept with the casus. */
export const beantwoordVraag = defineCommand(
  'casus.starten',
  async (
    tx,
    actor,
    casusId: string,
    { vraag, antwoord }: { vraag: Antwoord['vraag']; antwoord: NonNullable<Antwoord['antwoord']> },
  ): Promise<Result<Volgende, CasusReason>> => {
    const casus = await findEigenCasus(tx, actor, casusId)
    if (!casus) return refused('niet-gevonden')
    const nu = now()
    const antwoorden = metAntwoord(casus.antwoorden, vraag, antwoord)
    // Once a table or gemeente knows the casus, another gemeente has to say yes first.
    if (
      casusGemeente(antwoorden.situatie) !== casusGemeente(casus.antwoorden.situatie) &&
      (await isVerstuurd(tx, casusId))
    )
      return refused('verhuizing')
    const getoond = getoondNa(volgPad(antwoorden), nu)
    if (!(await saveAntwoorden(tx, actor, casus, antwoorden, getoond, nu)))
      return refused('inmiddels-gewijzigd')
    await recordAudit(tx, actor, { handeling: 'casus.vraag-beantwoord', casusId })
    if (!getoond) return ok('vraag')
    await recordAudit(tx, actor, { handeling: 'casus.advies-getoond', casusId })
    return ok('advies')
  },
)

/** Gives the advice anew for the same answers: the rules were changed since the last one. */
export const vernieuwAdvies = defineCommand(
  'casus.starten',
  async (tx, actor, casusId: string): Promise<Result<string, CasusReason>> => {
    const casus = await findEigenCasus(tx, actor, casusId)
    if (!casus) return refused('niet-gevonden')
    const nu = now()
    const getoond = getoondNa(volgPad(casus.antwoorden), nu)
    if (!getoond) return refused('niet-af')
    if (!(await saveAntwoorden(tx, actor, casus, casus.antwoorden, getoond, nu)))
      return refused('inmiddels-gewijzigd')
    await recordAudit(tx, actor, { handeling: 'casus.advies-getoond', casusId })
    return ok(casusId)
  },
)

/** What is shown once no question is left; undefined while there is one. */
function getoondNa({ volgende, gesteld, antwoorden }: Pad, nu: Date) {
  if (volgende !== null) return undefined
  const advies = adviseer(antwoorden.situatie)
  const inWoorden = gesteld.map((vraag) => ({
    vraag: vraag.vraag,
    antwoord: [...antwoordtekst(vraag, antwoorden)],
  }))
  return { regelset: advies.regelset, getoond: watGetoondIs(advies, inWoorden, nu) }
}
