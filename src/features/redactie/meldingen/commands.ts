import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { enqueue } from '@/server/outbox'
import * as data from './data'
import type { Antwoord } from './schema'

type Reason = 'niet-gevonden' | 'al-beantwoord'

/** Answers a reader; who left an address hears it by mail. */
export const beantwoordMelding = defineCommand(
  'inhoud.redigeren',
  async (tx, actor, { id, antwoord }: Antwoord): Promise<Result<string, Reason>> => {
    const melding = await data.findMelding(tx, id)
    if (!melding) return refused('niet-gevonden')
    const door = { rol: actor.rol, organisatieNaam: actor.organisatie.naam }
    if (!(await data.beantwoordRij(tx, id, { antwoord, ...door, op: now() }))) return refused('al-beantwoord')
    if (melding.adres !== null)
      await enqueue(tx, {
        soort: 'melding-beantwoord',
        aan: { adres: melding.adres },
        gegevens: { pad: melding.pad, antwoord },
        sleutel: `melding:${id}`,
      })
    await recordAudit(tx, actor, { handeling: 'melding.beantwoord' })
    return ok(id)
  },
)
