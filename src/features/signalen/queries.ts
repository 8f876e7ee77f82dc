import { z } from 'zod'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import {
  lesVan,
  type Signaal,
  type SignaalSoort,
  type SignaalStand,
  signaalSoorten,
  signalenVan,
} from '@/domain/signaal/signalen'
import { antwoordenSchema } from '@/domain/terugkoppeling/antwoorden'
import { defineQuery } from '@/server/guarded'
import { findLaatste, listOpvolgingen, listVerzonden, type OpvolgingRow, type VerzondenRow } from './data'

export type SignaalRegel = Signaal & {
  readonly key: string
  readonly overlegId: string
  readonly terugkoppelingId: string
  readonly casuscode: string
  readonly gemeente: string
  readonly op: Date
  readonly stand: SignaalStand | 'open'
  readonly opvolgingen: readonly OpvolgingRow[]
}

export type Les = { readonly key: string; readonly tekst: string; readonly op: Date }

export type Signalen = { readonly signalen: readonly SignaalRegel[]; readonly lessen: readonly Les[] }

/** Everything the region can learn from the terugkoppelingen; what was not picked up yet and asks for lobby comes first. */
export const findSignalen = defineQuery('signalen.inzien', async (tx): Promise<Signalen> => {
  const verzonden = await listVerzonden(tx)
  const laatste = verzonden.filter(
    (row, plaats) => verzonden.findIndex(({ overlegId }) => overlegId === row.overlegId) === plaats,
  )
  const opvolgingen = await listOpvolgingen(
    tx,
    laatste.map(({ overlegId }) => overlegId),
  )
  return {
    signalen: laatste
      .flatMap((row) => regelsVan(row, opvolgingen))
      .sort((a, b) => plaats(a) - plaats(b) || b.op.getTime() - a.op.getTime()),
    lessen: laatste.flatMap((row) => {
      const tekst = lesVan(antwoordenSchema.parse(row.antwoorden))
      return tekst ? [{ key: row.id, tekst, op: row.verzondenOp ?? new Date(0) }] : []
    }),
  }
})

const volgorde = { open: 0, opgepakt: 2, afgerond: 4 } as const
const plaats = ({ stand, lobby }: SignaalRegel): number => volgorde[stand] + (lobby ? 0 : 1)

function regelsVan(row: VerzondenRow, opvolgingen: readonly OpvolgingRow[]): SignaalRegel[] {
  return signalenVan(antwoordenSchema.parse(row.antwoorden)).map((signaal) => {
    const eigen = opvolgingen.filter(
      ({ overlegId, soort }) => overlegId === row.overlegId && soort === signaal.soort,
    )
    return {
      ...signaal,
      key: `${row.overlegId}-${signaal.soort}`,
      overlegId: row.overlegId,
      terugkoppelingId: row.id,
      casuscode: row.casuscode,
      gemeente: casusGemeenteNaam(row.gemeenteCode),
      op: row.verzondenOp ?? new Date(0),
      stand: (eigen.at(-1)?.stand as SignaalStand | undefined) ?? 'open',
      opvolgingen: eigen,
    }
  })
}

/** One signal, to follow it up; null when it is not there. */
export const findSignaal = defineQuery(
  'signalen.inzien',
  async (tx, _actor, overlegId: string, soort: string): Promise<SignaalRegel | null> => {
    const welke: SignaalSoort | undefined = signaalSoorten.find((each) => each === soort)
    const row = welke && z.uuid().safeParse(overlegId).success ? await findLaatste(tx, overlegId) : null
    if (!row) return null
    return (
      regelsVan(row, await listOpvolgingen(tx, [overlegId])).find((regel) => regel.soort === welke) ?? null
    )
  },
)
