import { ok, type Result, refused } from '@/domain/result'
import { magOpvolgen, type SignaalStand, signalenVan } from '@/domain/signaal/signalen'
import { antwoordenSchema } from '@/domain/terugkoppeling/antwoorden'
import { recordAudit } from '@/server/audit'
import { defineCommand } from '@/server/guarded'
import { addOpvolging, findLaatste, listOpvolgingen } from './data'
import type { Opvolging } from './schema'

type Reason = 'niet-gevonden' | 'al-afgerond' | 'inmiddels-gewijzigd'

/** Writes down what the region did with a signal; the gemeente that gave it can read it. */
export const volgOp = defineCommand(
  'signalen.opvolgen',
  async (tx, actor, { gezien, ...opvolging }: Opvolging): Promise<Result<string, Reason>> => {
    const { overlegId, soort } = opvolging
    const row = await findLaatste(tx, overlegId)
    const signalen = row ? signalenVan(antwoordenSchema.parse(row.antwoorden)) : []
    if (!row || !signalen.some((signaal) => signaal.soort === soort)) return refused('niet-gevonden')
    const gedaan = (await listOpvolgingen(tx, [overlegId])).filter((each) => each.soort === soort)
    if (!magOpvolgen((gedaan.at(-1)?.stand as SignaalStand | undefined) ?? 'open'))
      return refused('al-afgerond')
    if (gedaan.length !== gezien) return refused('inmiddels-gewijzigd')
    await addOpvolging(tx, { ...opvolging, organisatieNaam: actor.organisatie.naam })
    await recordAudit(tx, actor, { handeling: `signaal.${opvolging.stand}`, casusId: row.casusId })
    return ok(overlegId)
  },
)
