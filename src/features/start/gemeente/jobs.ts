import { vervolgMerk, vervolgRegels } from '@/domain/casus/vervolgdag'
import type { Dagteller } from '@/server/jobs/dagbericht'
import { listVervolgdagen } from './data'

/** For the daily overview: a casus that came back to the gemeente is not forgotten. */
export const telVervolg: Dagteller = async (tx, nu) => {
  const vervolg = await listVervolgdagen(tx)
  const accounts = [...new Set(vervolg.map(({ accountId }) => accountId))]
  return accounts.flatMap((accountId) =>
    (['voorbij', 'nadert'] as const).flatMap((merk) => {
      const aantal = vervolg.filter(
        (each) => each.accountId === accountId && vervolgMerk(each.dag, nu) === merk,
      ).length
      return aantal > 0 ? [{ accountId, regel: vervolgRegels[merk](aantal) }] : []
    }),
  )
}
