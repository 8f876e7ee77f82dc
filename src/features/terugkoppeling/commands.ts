import { ok, type Result, refused } from '@/domain/result'
import { antwoordenSchema } from '@/domain/terugkoppeling/antwoorden'
import { herleidbareVelden } from '@/domain/terugkoppeling/herleidbareVelden'
import { inVelden } from '@/domain/terugkoppeling/inVelden'
import { watOntbreekt, watTelt } from '@/domain/terugkoppeling/volledig'
import { portefeuillehouders } from '@/server/accountsOf'
import { recordAudit } from '@/server/audit'
import type { Tx } from '@/server/db/transaction'
import { defineCommand } from '@/server/guarded'
import { enqueue } from '@/server/outbox'
import {
  createConcept,
  deleteConcept,
  findOverlegRow,
  findTerugkoppelingRow,
  listVersies,
  markOverleg,
  markSent,
  saveAntwoorden,
} from './data'
import { eersteAntwoorden, feitenVan } from './feiten'
import type { AntwoordenInvoer, Correctie, Verstuur } from './schema'

const permission = 'terugkoppeling.schrijven'

type NietGevonden = 'niet-gevonden'
type Gewijzigd = 'inmiddels-gewijzigd'

/** Begins the first version, or goes on with the draft that a colleague began. */
export const begin = defineCommand(
  permission,
  async (tx, actor, overlegId: string): Promise<Result<string, NietGevonden | 'al-verzonden'>> => {
    const overleg = await findOverlegRow(tx, overlegId)
    if (!overleg) return refused('niet-gevonden')
    const [laatste] = await listVersies(tx, overlegId)
    if (laatste) return laatste.status === 'concept' ? ok(laatste.id) : refused('al-verzonden')
    const id = await createConcept(tx, {
      overleg,
      versie: 1,
      antwoorden: eersteAntwoorden(overleg),
      correctieReden: null,
      rol: actor.rol,
      organisatieNaam: actor.organisatie.naam,
    })
    if (id) await recordAudit(tx, actor, { handeling: 'terugkoppeling.begonnen', casusId: overleg.casusId })
    return ok(id ?? (await conceptOf(tx, overlegId)))
  },
)

/** A colleague was first, in the same moment. */
async function conceptOf(tx: Tx, overlegId: string): Promise<string> {
  const concept = (await listVersies(tx, overlegId)).find(({ status }) => status === 'concept')
  if (!concept) throw new Error('a draft that could not be made is there')
  return concept.id
}

/** Keeps what was typed; nothing leaves. */
export const bewaar = defineCommand(
  permission,
  async (tx, _actor, input: AntwoordenInvoer): Promise<Result<string, NietGevonden | Gewijzigd>> => {
    const { id, gezien, verder: _, ...antwoorden } = input
    const row = await findTerugkoppelingRow(tx, id)
    if (row?.status !== 'concept') return refused('niet-gevonden')
    const saved = await saveAntwoorden(tx, { id, gezien, antwoorden: antwoordenSchema.parse(antwoorden) })
    return saved ? ok(id) : refused('inmiddels-gewijzigd')
  },
)

/** Sends it to the regional portefeuillehouder: complete, without anything that points to a person, and from then on fixed. */
export const verstuur = defineCommand(
  permission,
  async (
    tx,
    actor,
    { id, gezien }: Verstuur,
  ): Promise<Result<string, NietGevonden | Gewijzigd | 'niet-compleet' | 'herleidbaar'>> => {
    const row = await findTerugkoppelingRow(tx, id)
    const overleg = row?.status === 'concept' ? await findOverlegRow(tx, row.overlegId) : null
    if (!row || !overleg) return refused('niet-gevonden')
    const feiten = feitenVan(overleg)
    const antwoorden = watTelt(antwoordenSchema.parse(row.antwoorden))
    if (watOntbreekt(feiten, antwoorden).length > 0) return refused('niet-compleet')
    const velden = inVelden(feiten, antwoorden)
    if (herleidbareVelden(velden).length > 0) return refused('herleidbaar')
    const { rol, organisatie } = actor
    const sent = { id, gezien, antwoorden, velden, rol, organisatieNaam: organisatie.naam }
    if (!(await markSent(tx, sent))) return refused('inmiddels-gewijzigd')
    await markOverleg(tx, row.overlegId)
    await recordAudit(tx, actor, {
      handeling: row.versie > 1 ? 'terugkoppeling.gecorrigeerd' : 'terugkoppeling.verzonden',
      casusId: row.casusId,
    })
    await tellPortefeuillehouders(tx, id, row.versie)
    return ok(id)
  },
)

async function tellPortefeuillehouders(tx: Tx, id: string, versie: number): Promise<void> {
  const soort = versie > 1 ? 'terugkoppeling-gecorrigeerd' : 'terugkoppeling-verzonden'
  for (const accountId of await portefeuillehouders(tx)) {
    await enqueue(tx, {
      soort,
      aan: { accountId },
      gegevens: { terugkoppelingId: id },
      sleutel: `terugkoppeling:${id}:${accountId}`,
    })
  }
}

/** What was sent does not change: a correction begins as a copy of it, with the reason. */
export const corrigeer = defineCommand(
  permission,
  async (
    tx,
    actor,
    { id, reden }: Correctie,
  ): Promise<Result<string, NietGevonden | 'nieuwere-versie' | 'correctie-loopt'>> => {
    const row = await findTerugkoppelingRow(tx, id)
    const overleg = row?.status === 'verzonden' ? await findOverlegRow(tx, row.overlegId) : null
    if (!row || !overleg) return refused('niet-gevonden')
    const [laatste] = await listVersies(tx, row.overlegId)
    if (laatste?.status === 'concept') return refused('correctie-loopt')
    if (laatste?.id !== id) return refused('nieuwere-versie')
    const nieuw = await createConcept(tx, {
      overleg,
      versie: row.versie + 1,
      antwoorden: antwoordenSchema.parse(row.antwoorden),
      correctieReden: reden,
      rol: actor.rol,
      organisatieNaam: actor.organisatie.naam,
    })
    if (!nieuw) return refused('correctie-loopt')
    await recordAudit(tx, actor, { handeling: 'terugkoppeling.correctie-begonnen', casusId: row.casusId })
    return ok(nieuw)
  },
)

/** Gives up the draft of a correction; the sent version stays the one that counts. */
export const gooiWeg = defineCommand(
  permission,
  async (tx, actor, id: string): Promise<Result<string, NietGevonden>> => {
    const row = await findTerugkoppelingRow(tx, id)
    if (!row || !(await deleteConcept(tx, id))) return refused('niet-gevonden')
    await recordAudit(tx, actor, { handeling: 'terugkoppeling.correctie-weggegooid', casusId: row.casusId })
    return ok(id)
  },
)
