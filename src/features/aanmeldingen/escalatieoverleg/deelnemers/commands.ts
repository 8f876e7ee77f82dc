import { randomUUID } from 'node:crypto'
import { deelnemerRolNamen } from '@/domain/escalatieoverleg/deelnemers'
import { ok, refused } from '@/domain/result'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import type { Deelnemer, Overleg } from '../overleg'
import { beginStap, sluitStap } from '../stap'
import { mailDeelnemer } from '../uitnodigen/verzending'
import { addDeelnemer, changeDeelnemer } from './data'
import type { HaalWeg, NoteerAntwoord, VoegToe, Wijzig } from './schema'

const permission = 'overleg.voorbereiden'

/** Takes a place. When the invitations have left already, this person gets one at once. */
export const voegToe = defineCommand(permission, async (tx, actor, input: VoegToe) => {
  const begin = await beginStap(tx, actor, input, 'wijzigDeelnemers')
  if (!begin.ok) return begin
  const { value: overleg } = begin
  const { rol, organisatie, functie, mandaat, email } = input
  if (heeftAdres(overleg, email)) return refused('adres-dubbel')
  const id = randomUUID()
  const uitgenodigdOp = overleg.status === 'uitgenodigd' ? now() : null
  const plek = { rol, organisatie, functie, mandaat, email }
  await addDeelnemer(tx, { ...plek, id, overlegId: overleg.id, toegevoegdOp: now(), uitgenodigdOp })
  if (uitgenodigdOp)
    await mailDeelnemer(tx, overleg.id, 'overleg-uitnodiging', { id, email }, overleg.volgnummer)
  await sluitStap(tx, actor, overleg, 'wijzigDeelnemers', {
    tekst: `Toegevoegd: ${deelnemerRolNamen[rol]}, ${organisatie}`,
  })
  return ok(id)
})

/** Another address means another invitation: the old one is withdrawn. */
export const wijzig = defineCommand(permission, async (tx, actor, input: Wijzig) => {
  const begin = await beginStap(tx, actor, input, 'wijzigDeelnemers')
  if (!begin.ok) return begin
  const { value: overleg } = begin
  const before = overleg.deelnemers.find(({ id }) => id === input.deelnemerId)
  if (!before) return refused('deelnemer-niet-gevonden')
  const { organisatie, functie, mandaat, email } = input
  if (email !== before.email && heeftAdres(overleg, email)) return refused('adres-dubbel')
  await changeDeelnemer(
    tx,
    { id: before.id, overlegId: overleg.id },
    { organisatie, functie, mandaat, email },
  )
  if (email !== before.email && before.uitgenodigdOp && overleg.status === 'uitgenodigd') {
    await mailDeelnemer(tx, overleg.id, 'overleg-afgezegd', before, overleg.volgnummer + 1)
    await mailDeelnemer(tx, overleg.id, 'overleg-uitnodiging', { id: before.id, email }, overleg.volgnummer)
  }
  await sluitStap(tx, actor, overleg, 'wijzigDeelnemers', { tekst: `Gewijzigd: ${organisatie}, ${functie}` })
  return ok(before.id)
})

/** A fixed place stays on the list, as a gap. */
export const haalWeg = defineCommand(permission, async (tx, actor, input: HaalWeg) => {
  const begin = await beginStap(tx, actor, input, 'wijzigDeelnemers')
  if (!begin.ok) return begin
  const { value: overleg } = begin
  const deelnemer = overleg.deelnemers.find(({ id }) => id === input.deelnemerId)
  if (!deelnemer) return refused('deelnemer-niet-gevonden')
  await changeDeelnemer(tx, { id: deelnemer.id, overlegId: overleg.id }, { vervallenOp: now() })
  if (deelnemer.uitgenodigdOp && overleg.status === 'uitgenodigd')
    await mailDeelnemer(tx, overleg.id, 'overleg-afgezegd', deelnemer, overleg.volgnummer + 1)
  await sluitStap(tx, actor, overleg, 'wijzigDeelnemers', {
    tekst: `Van de lijst gehaald: ${deelnemer.organisatie}, ${deelnemer.functie}`,
  })
  return ok(deelnemer.id)
})

/** An answer that came by telephone or mail; it counts as one by the link. */
export const noteerAntwoord = defineCommand(permission, async (tx, actor, input: NoteerAntwoord) => {
  const begin = await beginStap(tx, actor, input, 'noteerAntwoord')
  if (!begin.ok) return begin
  const { value: overleg } = begin
  const deelnemer = overleg.deelnemers.find(({ id }) => id === input.deelnemerId)
  if (!deelnemer) return refused('deelnemer-niet-gevonden')
  const { antwoord } = input
  const vervangt = antwoord === 'vervanger'
  await changeDeelnemer(
    tx,
    { id: deelnemer.id, overlegId: overleg.id },
    {
      antwoord,
      antwoordOp: now(),
      antwoordVolgnummer: overleg.volgnummer,
      vervanger: vervangt ? (input.vervanger ?? null) : null,
      vervangerMandaat: vervangt ? (input.vervangerMandaat ?? null) : null,
    },
  )
  await sluitStap(tx, actor, overleg, 'noteerAntwoord', { tekst: deelnemerInWoorden(deelnemer) })
  return ok(deelnemer.id)
})

const heeftAdres = ({ deelnemers }: Overleg, email: string | null): boolean =>
  email !== null && deelnemers.some((deelnemer) => deelnemer.email === email)

const deelnemerInWoorden = ({ organisatie, functie }: Deelnemer): string => `${organisatie}, ${functie}`
