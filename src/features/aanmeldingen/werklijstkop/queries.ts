import { defineQuery } from '@/server/guarded'
import { type Cijfernaam, cijfersVan } from '../cijfers/cijfersVan'
import { countDoorgestuurd } from '../coordinator/data'
import { type Uitlegvraag, uitlegvragenVoor } from '../uitleg/vraag'

/** What stands above the werklijst: who waits for an explanation, what came along the own channel, and the figure. */
export type Werklijstkop = {
  readonly vragen: readonly Uitlegvraag[]
  readonly doorgestuurd: number
  readonly cijfers: readonly Cijfernaam[]
}

export const findWerklijstkop = defineQuery(
  'aanmelding.behandelen',
  async (tx, actor): Promise<Werklijstkop> => ({
    vragen: await uitlegvragenVoor(tx, actor),
    doorgestuurd: actor.rol === 'tafelcoordinator' ? await countDoorgestuurd(tx, actor) : 0,
    cijfers: await cijfersVan(tx, actor.tafels, { regio: false }),
  }),
)
