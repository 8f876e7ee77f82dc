import type { Tx } from '@/server/db/transaction'
import type { Termijn, Wijziging } from './schema'

export const findTermijn = (tx: Tx, soort: string) =>
  tx.bewaartermijn.findUnique({ where: { soort }, select: { dagen: true, voorlopig: true } })

/** How many casussen go tonight by this term, in whole tens: the database tells the beheerder no more. */
export async function gevolgVan(tx: Tx, { soort, dagen }: Termijn, nu: Date): Promise<number> {
  const [row] = await tx.$queryRaw<{ aantal: number | null }[]>`
    SELECT bewaartermijn_gevolg(${soort}, ${dagen}::int, ${nu}) AS aantal`
  return row?.aantal ?? 0
}

/** Only as long as nobody changed it since it was looked at; false when somebody did. */
export async function saveTermijn(tx: Tx, { soort, dagen, gezien, bevestigd }: Wijziging): Promise<boolean> {
  if (gezien === null) {
    if (dagen === null) return (await findTermijn(tx, soort)) === null
    const data = { soort, dagen, voorlopig: !bevestigd }
    return (await tx.bewaartermijn.createMany({ data, skipDuplicates: true })).count === 1
  }
  const where = { soort, dagen: gezien }
  const { count } =
    dagen === null
      ? await tx.bewaartermijn.deleteMany({ where })
      : await tx.bewaartermijn.updateMany({ where, data: { dagen, voorlopig: !bevestigd } })
  return count === 1
}
