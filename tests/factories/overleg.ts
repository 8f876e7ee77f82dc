import type { Client } from 'pg'
import { createGehouden } from './overleggen'

type Made = { readonly id: string; readonly casusId: string; readonly casuscode: string }

/** An overleg in Enschede that was held, walked by its real acts, with the casus it is about. */
export async function createGehoudenOverleg(
  owner: Client,
  { uitkomst = 'oplossing-gevonden' }: { uitkomst?: 'oplossing-gevonden' | 'geen-oplossing' } = {},
): Promise<Made> {
  const geen = uitkomst === 'geen-oplossing'
  const { id } = await createGehouden(owner, geen ? { uitkomst, oplossingen: [] } : {})
  const { rows } = await owner.query<{ casusId: string; casuscode: string }>(
    'SELECT c.id AS "casusId", c.code AS casuscode FROM overleg o JOIN casus c ON c.id = o.casus_id WHERE o.id = $1',
    [id],
  )
  if (!rows[0]) throw new Error('an overleg has a casus')
  return { id, ...rows[0] }
}
