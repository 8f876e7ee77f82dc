import { ok, refused } from '@/domain/result'
import { momentInWoorden } from '@/domain/termijn/momentInWoorden'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { voerUit } from '../../overgang'
import { changeDeelnemers } from '../deelnemers/data'
import { beginStap, sluitStap } from '../stap'
import type { NodigUit, Verplaats, ZegAf } from './schema'
import { mailDeelnemer, meldAfgezegd } from './verzending'

const permission = 'overleg.organiseren'

/** Everybody on the list gets a mail with a calendar file and an answer link; a gap has to be explained first. */
export const nodigUit = defineCommand(permission, async (tx, actor, input: NodigUit) => {
  const begin = await beginStap(tx, actor, input, 'nodigUit')
  if (!begin.ok) return begin
  const { value: overleg } = begin
  const { deelnemers, voortgang } = overleg
  if (deelnemers.length === 0) return refused('geen-deelnemers')
  if (voortgang.legePlaatsen > 0 && !input.ontbreektReden) return refused('lege-plekken')
  const { moment, duur, plaats } = input
  const gedaan = await voerUit(tx, actor, overleg.aanmeldingId, 'agendeer', {
    moment,
    plaats,
    changes: { geagendeerdVoor: moment, plaats },
    viaOverleg: true,
  })
  if (!gedaan.ok) return gedaan
  const volgnummer = overleg.volgnummer + 1
  const ontbreektReden = input.ontbreektReden ?? null
  await changeDeelnemers(tx, overleg.id, { uitgenodigdOp: now() })
  await sluitStap(tx, actor, overleg, 'nodigUit', {
    changes: { moment, duurMinuten: duur, plaats, volgnummer, ontbreektReden },
    tekst: `${momentInWoorden(moment)}, ${plaats}`,
  })
  for (const each of deelnemers) await mailDeelnemer(tx, overleg.id, 'overleg-uitnodiging', each, volgnummer)
  return ok(overleg.id)
})

/** Another moment or place: everybody hears it, the calendars change along, and everybody is asked again. */
export const verplaats = defineCommand(permission, async (tx, actor, input: Verplaats) => {
  const begin = await beginStap(tx, actor, input, 'verplaats')
  if (!begin.ok) return begin
  const { value: overleg } = begin
  const { moment, duur, plaats } = input
  const zelfde =
    overleg.moment?.getTime() === moment.getTime() &&
    overleg.duurMinuten === duur &&
    overleg.plaats === plaats
  if (zelfde) return refused('niets-veranderd')
  const gedaan = await voerUit(tx, actor, overleg.aanmeldingId, 'verplaatsOverleg', {
    moment,
    plaats,
    changes: { geagendeerdVoor: moment, plaats },
  })
  if (!gedaan.ok) return gedaan
  const volgnummer = overleg.volgnummer + 1
  await sluitStap(tx, actor, overleg, 'verplaats', {
    changes: { moment, duurMinuten: duur, plaats, volgnummer, aanwezigheidOp: null },
    tekst: `${momentInWoorden(moment)}, ${plaats}`,
  })
  await changeDeelnemers(tx, overleg.id, { uitgenodigdOp: now(), aanwezig: null })
  for (const each of overleg.deelnemers)
    await mailDeelnemer(tx, overleg.id, 'overleg-uitnodiging', each, volgnummer)
  return ok(overleg.id)
})

/** The meeting leaves the calendars; the overleg itself waits for a new date. */
export const zegAf = defineCommand(permission, async (tx, actor, input: ZegAf) => {
  const begin = await beginStap(tx, actor, input, 'zegAf')
  if (!begin.ok) return begin
  const { value: overleg } = begin
  const gedaan = await voerUit(tx, actor, overleg.aanmeldingId, 'zegOverlegAf', {
    changes: { geagendeerdVoor: null, plaats: null },
  })
  if (!gedaan.ok) return gedaan
  const afgezegd = await meldAfgezegd(tx, overleg)
  await sluitStap(tx, actor, overleg, 'zegAf', {
    changes: { ...afgezegd, aanwezigheidOp: null },
    tekst: input.reden,
  })
  await changeDeelnemers(tx, overleg.id, { uitgenodigdOp: null, aanwezig: null })
  return ok(overleg.id)
})
