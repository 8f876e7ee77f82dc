import { aanmeldingUitkomst, overlegUitkomstNamen } from '@/domain/escalatieoverleg/uitkomst'
import { ok, refused } from '@/domain/result'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { voerUit } from '../../overgang'
import { changeDeelnemer } from '../deelnemers/data'
import { meld } from '../meld'
import { beginStap, sluitStap } from '../stap'
import type { LegUitkomstVast, NoteerAanwezigheid } from './schema'

/** Everybody on the list is accounted for: who was there is part of the terugkoppeling. */
export const noteerAanwezigheid = defineCommand(
  'overleg.voorbereiden',
  async (tx, actor, input: NoteerAanwezigheid) => {
    const begin = await beginStap(tx, actor, input, 'noteerAanwezigheid')
    if (!begin.ok) return begin
    const { value: overleg } = begin
    if (overleg.deelnemers.some(({ id }) => !input.wie.has(id))) return refused('niet-iedereen')
    for (const { id } of overleg.deelnemers)
      await changeDeelnemer(tx, { id, overlegId: overleg.id }, { aanwezig: input.wie.get(id) ?? null })
    await sluitStap(tx, actor, overleg, 'noteerAanwezigheid', { changes: { aanwezigheidOp: now() } })
    return ok(overleg.id)
  },
)

/** The table is done with the aanmelding: its applicant hears it now, the gemeente writes the terugkoppeling. */
export const legUitkomstVast = defineCommand(
  'overleg.organiseren',
  async (tx, actor, input: LegUitkomstVast) => {
    const begin = await beginStap(tx, actor, input, 'legUitkomstVast')
    if (!begin.ok) return begin
    const { value: overleg } = begin
    const { uitkomst, uitkomstTekst, regie, vervolgStap, vervolgEigenaar, vervolgDatum } = input
    const besproken = await voerUit(tx, actor, overleg.aanmeldingId, 'bespreek', { viaOverleg: true })
    if (!besproken.ok) return besproken
    const afgerond = await voerUit(tx, actor, overleg.aanmeldingId, 'rondAf', {
      viaOverleg: true,
      terugmelding: input.terugmelding,
      changes: { uitkomst: aanmeldingUitkomst[uitkomst], vervolgStap, vervolgEigenaar, vervolgDatum },
    })
    // After `bespreek` this cannot be refused; if it is, nothing of this transaction may stay.
    if (!afgerond.ok) throw new Error(`rondAf geweigerd: ${afgerond.reason}`)
    await sluitStap(tx, actor, overleg, 'legUitkomstVast', {
      changes: {
        uitkomst,
        uitkomstOp: now(),
        uitkomstTekst,
        oplossingen: uitkomst === 'geen-oplossing' ? [] : input.oplossingen,
        regie,
        vervolgDatum,
      },
      tekst: overlegUitkomstNamen[uitkomst],
    })
    await meld(tx, actor, overleg, 'overleg-uitkomst', ['bestuur', 'procesmanagers'])
    return ok(overleg.id)
  },
)
