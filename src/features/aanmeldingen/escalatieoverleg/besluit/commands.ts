import { randomUUID } from 'node:crypto'
import { metToelichting } from '@/domain/aanmelding/terugmeldingSjablonen'
import type { Controle } from '@/domain/escalatieoverleg/controle'
import { eerdereTafels } from '@/domain/escalatieoverleg/eerdereTafels'
import { ok, refused } from '@/domain/result'
import { findGemeente } from '@/domain/routering/gemeenten'
import { bestuurdersOf } from '@/server/accountsOf'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { voerUit } from '../../overgang'
import { meld } from '../meld'
import { beginStap, sluitStap } from '../stap'
import { meldAfgezegd } from '../uitnodigen/verzending'
import { addOverleg, findEerder, findVoorStart } from './data'
import type { Bijeenroepen, Controleren, NietBijeenroepen, Signaleren, Start, Stoppen } from './schema'

/** Begins the overleg of an aanmelding that the ZVH took up; when it runs already, that one is the answer. */
export const start = defineCommand('overleg.organiseren', async (tx, actor, { aanmeldingId }: Start) => {
  const aanmelding = await findVoorStart(tx, aanmeldingId)
  if (!aanmelding) return refused('niet-gevonden')
  if (aanmelding.overleg) return ok(aanmelding.overleg.id)
  if (aanmelding.status !== 'in-behandeling') return refused('niet-in-behandeling')
  if (!findGemeente(aanmelding.gemeenteCode)) return refused('gemeente-onbekend')
  const { casusId, gemeenteCode } = aanmelding
  const id = randomUUID()
  if (!(await addOverleg(tx, { id, aanmeldingId, casusId, gemeenteCode, aangemaaktOp: now() })))
    return refused('al-gestart')
  await recordAudit(tx, actor, { handeling: 'overleg.gestart', aanmeldingId, casusId })
  return ok(id)
})

/** The four points of the ZVH; what is known of earlier tables is kept as it stands now. */
export const controleer = defineCommand('overleg.organiseren', async (tx, actor, input: Controleren) => {
  const begin = await beginStap(tx, actor, input, 'controleer')
  if (!begin.ok) return begin
  const { plekken, eerder } = await findEerder(tx, input.id)
  await sluitStap(tx, actor, begin.value, 'controleer', {
    changes: { reden: input.reden, controle: controleVan(input), eerder: eerdereTafels(plekken, eerder) },
  })
  return ok(input.id)
})

const controleVan = (input: Controleren): Controle => ({
  'eerdere-tafels': { antwoord: input['eerdere-tafels'], toelichting: input['eerdere-tafels-uitleg'] ?? '' },
  'niets-anders': { antwoord: input['niets-anders'], toelichting: input['niets-anders-uitleg'] ?? '' },
  procesmanager: { antwoord: input.procesmanager, toelichting: input['procesmanager-uitleg'] ?? '' },
  clientondersteuner: {
    antwoord: input.clientondersteuner,
    toelichting: input['clientondersteuner-uitleg'] ?? '',
  },
})

/** From here the gemeentebestuurder is on turn. Nobody is asked who does not exist: then it would wait in silence. */
export const signaleer = defineCommand('overleg.organiseren', async (tx, actor, input: Signaleren) => {
  const begin = await beginStap(tx, actor, input, 'signaleer')
  if (!begin.ok) return begin
  const { aanmeldingId, gemeenteCode } = begin.value
  if ((await bestuurdersOf(tx, gemeenteCode)).length === 0) return refused('geen-bestuurder')
  const gedaan = await voerUit(tx, actor, aanmeldingId, 'signaleer')
  if (!gedaan.ok) return gedaan
  await sluitStap(tx, actor, begin.value, 'signaleer', {
    changes: { signaal: input.signaal, signaalOp: now() },
  })
  await meld(tx, actor, begin.value, 'overleg-besluit-gevraagd', ['bestuur'])
  await meld(tx, actor, begin.value, 'overleg-nieuws', ['procesmanagers'])
  return ok(input.id)
})

export const roepBijeen = defineCommand('overleg.besluiten', async (tx, actor, input: Bijeenroepen) => {
  const begin = await beginStap(tx, actor, input, 'roepBijeen')
  if (!begin.ok) return begin
  const gedaan = await voerUit(tx, actor, begin.value.aanmeldingId, 'roepBijeen')
  if (!gedaan.ok) return gedaan
  const besluitReden = input.reden ?? null
  await sluitStap(tx, actor, begin.value, 'roepBijeen', {
    changes: { besluit: 'bijeenroepen', besluitOp: now(), besluitReden },
    tekst: besluitReden,
  })
  await meld(tx, actor, begin.value, 'overleg-besloten', ['zvh', 'procesmanagers'])
  return ok(input.id)
})

/** The aanmelding ends with it: the applicant reads why, and what fits better. */
export const roepNietBijeen = defineCommand(
  'overleg.besluiten',
  async (tx, actor, input: NietBijeenroepen) => {
    const begin = await beginStap(tx, actor, input, 'roepNietBijeen')
    if (!begin.ok) return begin
    const { reden, betereRoute, vervolgStap, vervolgEigenaar } = input
    const gedaan = await voerUit(tx, actor, begin.value.aanmeldingId, 'roepNietBijeen', {
      terugmelding: metToelichting(
        'De gemeentebestuurder roept voor uw aanmelding geen bestuurlijk escalatieoverleg bijeen.',
        [
          { kop: 'Waarom', tekst: reden },
          { kop: 'Betere route', tekst: betereRoute },
        ],
      ),
      changes: { betereRoute, vervolgStap, vervolgEigenaar },
    })
    if (!gedaan.ok) return gedaan
    await sluitStap(tx, actor, begin.value, 'roepNietBijeen', {
      changes: { besluit: 'niet-bijeenroepen', besluitOp: now(), besluitReden: reden },
      tekst: reden,
    })
    await meld(tx, actor, begin.value, 'overleg-besloten', ['zvh', 'procesmanagers'])
    return ok(input.id)
  },
)

/** Only when the aanmelding ended elsewhere. Whoever was invited heard that then; who did not, and could still come, hears it now. */
export const stop = defineCommand('overleg.organiseren', async (tx, actor, input: Stoppen) => {
  const begin = await beginStap(tx, actor, input, 'stop')
  if (!begin.ok) return begin
  const { value: overleg } = begin
  const komtNog = overleg.status === 'uitgenodigd' && overleg.moment !== null && overleg.moment > now()
  const afgezegd = komtNog ? await meldAfgezegd(tx, overleg) : {}
  await sluitStap(tx, actor, overleg, 'stop', {
    changes: { ...afgezegd, gestoptOp: now(), gestoptReden: input.reden },
    tekst: input.reden,
  })
  return ok(input.id)
})
