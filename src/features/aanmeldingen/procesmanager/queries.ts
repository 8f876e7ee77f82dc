import { isTeLaat } from '@/domain/termijn/termijn'
import { verschilInWoorden } from '@/domain/termijn/woorden'
import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import { listWachtend, type WachtendRow } from './data'

export type Taak = WachtendRow & {
  /** "2 dagen te laat"; undefined as long as it is on time. */
  readonly teLaat: string | undefined
}

/** What waits for the agreement of this procesmanager gemeente. */
export const listTaken = defineQuery('aanmelding.akkoord', async (tx, actor): Promise<Taak[]> => {
  const nu = now()
  return (await listWachtend(tx, actor)).map((row) => ({
    ...row,
    teLaat: row.uiterlijk && isTeLaat(row.uiterlijk, nu) ? verschilInWoorden(row.uiterlijk, nu) : undefined,
  }))
})
