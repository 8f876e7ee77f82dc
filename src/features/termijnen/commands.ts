import { metTermijnen } from '@/domain/overlegtafel/tafeltermijnen'
import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { findTafel, saveInhoud } from './data'
import type { TermijnenInzending } from './schema'

type Reason = 'tafel-niet-gevonden' | 'inmiddels-gewijzigd'

/** Keeps the terms of one table. From now on every new step counts with them; what already runs keeps its date. */
export const bewaarTermijnen = defineCommand(
  'termijnen.beheren',
  async (tx, actor, { slug, gezien, termijnen }: TermijnenInzending): Promise<Result<string, Reason>> => {
    const tafel = await findTafel(tx, actor, slug)
    if (!tafel) return refused('tafel-niet-gevonden')
    // Only the ZVH confirms what no source says.
    const bevestigd = actor.rol === 'zvh' ? termijnen.bevestigd : undefined
    const inhoud = metTermijnen(tafel.inhoud, { ...termijnen, bevestigd })
    if (!(await saveInhoud(tx, slug, inhoud, gezien, now()))) return refused('inmiddels-gewijzigd')
    await recordAudit(tx, actor, { handeling: 'overlegtafel.termijnen-gewijzigd' })
    return ok(slug)
  },
)
