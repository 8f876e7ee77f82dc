import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import * as data from './data'
import { bevat, maaktNieuwsbrief } from './inhoud'
import type { Gezien, Nieuwsbriefwoorden } from './schema'

const permission = 'inhoud.redigeren'

type Reason = 'niet-gevonden' | 'intussen-gewijzigd'

/** A draft with the news that was in no nieuwsbrief yet. */
export const beginNieuwsbrief = defineCommand(
  permission,
  async (tx, actor): Promise<Result<string, 'niet-gevonden'>> => {
    if (!maaktNieuwsbrief(actor)) return refused('niet-gevonden')
    const eerder = new Set((await data.listNieuwsbrieven(tx, 1000)).flatMap(({ items }) => items))
    const items = (await data.listItems(tx)).map(({ slug }) => slug).filter((slug) => !eerder.has(slug))
    const woorden = { onderwerp: 'Nieuws over doorzettingsmacht in Twente', inleiding: '', items }
    const door = { rol: actor.rol, organisatieNaam: actor.organisatie.naam }
    return ok(await data.createNieuwsbrief(tx, woorden, door, now()))
  },
)

export const bewaarNieuwsbrief = defineCommand(
  permission,
  async (tx, actor, { id, gezien, ...woorden }: Nieuwsbriefwoorden): Promise<Result<string, Reason>> => {
    if (!maaktNieuwsbrief(actor) || !(await data.findNieuwsbrief(tx, id))) return refused('niet-gevonden')
    const door = { rol: actor.rol, organisatieNaam: actor.organisatie.naam }
    const bewaard = await data.saveNieuwsbrief(tx, id, gezien, { ...woorden, ...door, gewijzigdOp: now() })
    return bewaard ? ok(id) : refused('intussen-gewijzigd')
  },
)

type VerstuurReason = Reason | 'geen-abonnees' | 'bericht-weg'

/** Sends it to everybody who confirmed, once: the words as they are now, and one notice per subscriber in the outbox. */
export const verstuurNieuwsbrief = defineCommand(
  permission,
  async (tx, actor, { id, gezien }: Gezien): Promise<Result<string, VerstuurReason>> => {
    const rij = maaktNieuwsbrief(actor) ? await data.findNieuwsbrief(tx, id) : null
    if (!rij) return refused('niet-gevonden')
    const inhoud = bevat(rij, await data.listItems(tx))
    if (inhoud.items.length === 0 || inhoud.items.length < rij.items.length) return refused('bericht-weg')
    const { bevestigd } = await data.telAbonnees(tx)
    if (bevestigd === 0) return refused('geen-abonnees')
    const door = { rol: actor.rol, organisatieNaam: actor.organisatie.naam }
    const nu = { inhoud, aantal: bevestigd, verstuurdOp: now(), ...door }
    if (!(await data.verstuurRij(tx, id, gezien, nu))) return refused('intussen-gewijzigd')
    await recordAudit(tx, actor, { handeling: 'nieuwsbrief.verstuurd' })
    return ok(id)
  },
)

/** Throws a draft away; what was sent stays. */
export const gooiNieuwsbriefWeg = defineCommand(
  permission,
  async (tx, actor, { id }: Gezien): Promise<Result<string, 'niet-gevonden'>> => {
    if (!maaktNieuwsbrief(actor)) return refused('niet-gevonden')
    const { count } = await data.deleteNieuwsbrief(tx, id)
    return count === 1 ? ok(id) : refused('niet-gevonden')
  },
)
