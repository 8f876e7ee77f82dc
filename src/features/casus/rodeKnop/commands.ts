import { eigenaarVan } from '@/domain/casus/eigenaar'
import { rodeKnopWerkdagen } from '@/domain/casus/rodeKnop'
import { ok, type Result, refused } from '@/domain/result'
import { plusWerkdagen } from '@/domain/termijn/termijn'
import { accountsOfZvh } from '@/server/accountsOf'
import { saveVervolg } from '@/server/casusRow'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { toStand } from '../pad/data'
import { betrokkenen, type CasusHandelingReason, legVast, voorHandeling } from '../pad/handeling'
import { findOpenKnop, insertKnop, saveKnopAntwoord } from './data'
import type { Beantwoord, Druk } from './schema'

/** Asks the ZVH to look now: on top of its werklijst until somebody answered. */
export const drukRodeKnop = defineCommand(
  'rodeknop.drukken',
  async (tx, actor, { casusId, reden }: Druk): Promise<Result<string, CasusHandelingReason>> => {
    const casus = await voorHandeling(tx, actor, casusId, 'drukRodeKnop')
    if (!casus.ok) return casus
    const nu = now()
    await insertKnop(tx, actor, {
      casusId,
      aanmeldingId: eigenaarVan(toStand(casus.value)).plek?.aanmeldingId ?? null,
      reden,
      gedruktOp: nu,
      uiterlijk: plusWerkdagen(nu, rodeKnopWerkdagen),
    })
    await legVast(tx, actor, {
      casusId,
      handeling: 'drukRodeKnop',
      audit: 'casus.rode-knop-gedrukt',
      tekst: reden,
      bericht: { soort: 'rode-knop', aan: await accountsOfZvh(tx) },
    })
    return ok(casusId)
  },
)

/** The answer of the ZVH is a terugmelding, with what happens now and who does it. */
export const beantwoordRodeKnop = defineCommand(
  'rodeknop.beantwoorden',
  async (tx, actor, input: Beantwoord): Promise<Result<string, CasusHandelingReason>> => {
    const { casusId, antwoord, vervolgStap: stap, vervolgEigenaar: eigenaar, vervolgDatum: datum } = input
    const casus = await voorHandeling(tx, actor, casusId, 'beantwoordRodeKnop')
    if (!casus.ok) return casus
    const knop = await findOpenKnop(tx, casusId)
    if (!knop) return refused('kan-niet-meer')
    await saveKnopAntwoord(tx, knop.id, antwoord, now())
    await saveVervolg(tx, casusId, { stap, eigenaar, datum }, now())
    await legVast(tx, actor, {
      casusId,
      handeling: 'beantwoordRodeKnop',
      audit: 'casus.rode-knop-beantwoord',
      tekst: antwoord,
      terugmelding: true,
      bericht: {
        soort: 'rode-knop-beantwoord',
        aan: [knop.gedruktDoorId, ...(await betrokkenen(tx, casus.value))],
      },
    })
    return ok(casusId)
  },
)
