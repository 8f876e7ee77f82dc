import { randomUUID } from 'node:crypto'
import { ok, refused } from '@/domain/result'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { beginStap, sluitStap } from '../stap'
import { addAfspraak, changeAfspraak } from './data'
import type { MaakAfspraak, RondAfspraakAf } from './schema'

const permission = 'overleg.voorbereiden'

/** Somebody at the table, or another organisation, does this before that day. */
export const maakAfspraak = defineCommand(permission, async (tx, actor, input: MaakAfspraak) => {
  const begin = await beginStap(tx, actor, input, 'maakAfspraak')
  if (!begin.ok) return begin
  const { value: overleg } = begin
  const { wat, uiterlijk, deelnemerId } = input
  const deelnemer = overleg.deelnemers.find(({ id }) => id === deelnemerId)
  if (deelnemerId && !deelnemer) return refused('deelnemer-niet-gevonden')
  const organisatie = deelnemer?.organisatie ?? input.organisatie ?? ''
  const afspraak = { wat, organisatie, uiterlijk, deelnemerId: deelnemer?.id ?? null }
  const id = randomUUID()
  await addAfspraak(tx, { ...afspraak, id, overlegId: overleg.id, gemaaktOp: now() })
  await sluitStap(tx, actor, overleg, 'maakAfspraak', { tekst: `${wat} (${organisatie})` })
  return ok(id)
})

/** An agreement ends only with what came of it; one that is done later stays open until the new day. */
export const rondAfspraakAf = defineCommand(permission, async (tx, actor, input: RondAfspraakAf) => {
  const begin = await beginStap(tx, actor, input, 'rondAfspraakAf')
  if (!begin.ok) return begin
  const { value: overleg } = begin
  const { afspraakId, vervolg, resultaat, datum } = input
  const afspraak = overleg.afspraken.find(({ id, status }) => id === afspraakId && status === 'open')
  if (!afspraak) return refused('afspraak-niet-open')
  const later = vervolg === 'later' && datum ? { uiterlijk: datum } : null
  await changeAfspraak(
    tx,
    { id: afspraakId, overlegId: overleg.id },
    later ?? { status: vervolg, afgerondOp: now(), resultaat },
  )
  await sluitStap(tx, actor, overleg, 'rondAfspraakAf', { tekst: `${afspraak.wat}: ${resultaat}` })
  return ok(afspraakId)
})
