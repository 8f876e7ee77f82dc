import { opvolgMerk, opvolgRegels } from '@/domain/landelijk/herinnering'
import type { Dagteller } from '@/server/jobs/dagbericht'
import { listOpvolging } from './data'

/** For the daily overview: the gemeente and the ZVH see to it that a casus at RDM-trede 4 is not forgotten. */
export const telLandelijk: Dagteller = async (tx, nu) => {
  const opvolging = await listOpvolging(tx)
  const accounts = [...new Set(opvolging.map(({ accountId }) => accountId))]
  return accounts.flatMap((accountId) =>
    (['voorbij', 'nadert'] as const).flatMap((merk) => {
      const aantal = opvolging.filter(
        (each) => each.accountId === accountId && opvolgMerk(each.dag, nu) === merk,
      ).length
      return aantal > 0 ? [{ accountId, regel: opvolgRegels[merk](aantal) }] : []
    }),
  )
}
