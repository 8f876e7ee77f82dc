import { type LandelijkeStap, magStap } from '@/domain/landelijk/stappen'
import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { defineCommand } from '@/server/guarded'
import { addStap, findLandelijkRow } from './data'
import type { StapInvoer } from './schema'

type Reason = 'niet-gevonden' | 'handeling-kan-niet' | 'inmiddels-gewijzigd'

/** Adds one step of RDM-trede 4, with the next step, who takes it and when somebody looks again. */
export const zetStap = defineCommand(
  'landelijk.registreren',
  async (tx, actor, { gezien, ...stap }: StapInvoer): Promise<Result<string, Reason>> => {
    const row = await findLandelijkRow(tx, stap.overlegId)
    if (!row) return refused('niet-gevonden')
    if (row.landelijk.length !== gezien) return refused('inmiddels-gewijzigd')
    const mag = magStap(
      row.landelijk.map(({ soort }) => soort as LandelijkeStap),
      stap.soort,
    )
    if (!mag.ok) return mag
    const added = await addStap(tx, {
      ...stap,
      volgnummer: gezien + 1,
      rol: actor.rol,
      organisatieNaam: actor.organisatie.naam,
    })
    if (!added) return refused('inmiddels-gewijzigd')
    await recordAudit(tx, actor, { handeling: `landelijk.${stap.soort}`, casusId: row.casusId })
    return ok(row.id)
  },
)
