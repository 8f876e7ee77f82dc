import type { Actor } from '@/domain/access/actor'
import { type OverlegtafelInhoud, overlegtafelInhoudSchema } from '@/domain/overlegtafel/inhoud'
import type { Tx } from '@/server/db/transaction'

/** The ZVH keeps the terms of every table, a coordinator those of the own tables. The policy in the database says the same. */
const withinReach = ({ rol, tafels }: Actor) => (rol === 'zvh' ? {} : { slug: { in: [...tafels] } })

const select = { slug: true, naam: true, korteNaam: true, inhoud: true, bewerktOp: true } as const

export type Tafel = {
  readonly slug: string
  readonly naam: string
  readonly korteNaam: string
  readonly inhoud: OverlegtafelInhoud
  readonly bewerktOp: Date | null
}

type Row = Omit<Tafel, 'inhoud'> & { readonly inhoud: unknown }

const toTafel = (row: Row): Tafel => ({ ...row, inhoud: overlegtafelInhoudSchema.parse(row.inhoud) })

export async function listTafels(tx: Tx, actor: Actor): Promise<Tafel[]> {
  const rows = await tx.overlegtafel.findMany({
    where: withinReach(actor),
    orderBy: { volgorde: 'asc' },
    select,
  })
  return rows.map(toTafel)
}

export async function findTafel(tx: Tx, actor: Actor, slug: string): Promise<Tafel | null> {
  const row = await tx.overlegtafel.findFirst({ where: { AND: [{ slug }, withinReach(actor)] }, select })
  return row && toTafel(row)
}

/** Keeps the content, unless somebody else did so since `gezien`; then false. */
export async function saveInhoud(
  tx: Tx,
  slug: string,
  inhoud: OverlegtafelInhoud,
  gezien: Date | null,
  nu: Date,
): Promise<boolean> {
  const where = { slug, bewerktOp: gezien }
  const { count } = await tx.overlegtafel.updateMany({ where, data: { inhoud, bewerktOp: nu } })
  return count === 1
}
