import { randomUUID } from 'node:crypto'
import { nieuwsInhoudSchema } from '@/domain/nieuws/inhoud'
import type { Tx } from '@/server/db/transaction'
import type { Inhoud } from './inhoud'

const brief = {
  id: true,
  onderwerp: true,
  inleiding: true,
  items: true,
  versie: true,
  gewijzigdOp: true,
  verstuurdOp: true,
  inhoud: true,
  aantal: true,
  rol: true,
  organisatieNaam: true,
} as const

/** What is not sent first, then the newest. */
export const listNieuwsbrieven = (tx: Tx, hoogstens: number) =>
  tx.nieuwsbrief.findMany({
    orderBy: [{ verstuurdOp: { sort: 'desc', nulls: 'first' } }, { gewijzigdOp: 'desc' }],
    take: hoogstens,
    select: brief,
  })

export const findNieuwsbrief = (tx: Tx, id: string) =>
  tx.nieuwsbrief.findUnique({ where: { id }, select: brief })

export type Nieuwsbriefrij = NonNullable<Awaited<ReturnType<typeof findNieuwsbrief>>>

type Door = { readonly rol: string; readonly organisatieNaam: string }
type Woorden = { readonly onderwerp: string; readonly inleiding: string; readonly items: string[] }

/** createMany, because a row that is only inserted need not be read back. */
export async function createNieuwsbrief(tx: Tx, woorden: Woorden, door: Door, nu: Date): Promise<string> {
  const id = randomUUID()
  await tx.nieuwsbrief.createMany({ data: { id, ...woorden, ...door, gewijzigdOp: nu } })
  return id
}

/** False when it was sent, or saved since `gezien`. */
export async function saveNieuwsbrief(
  tx: Tx,
  id: string,
  gezien: number,
  data: Woorden & Door & { readonly gewijzigdOp: Date },
): Promise<boolean> {
  const { count } = await tx.nieuwsbrief.updateMany({
    where: { id, versie: gezien, verstuurdOp: null },
    data: { ...data, versie: { increment: 1 } },
  })
  return count === 1
}

export const deleteNieuwsbrief = (tx: Tx, id: string) =>
  tx.nieuwsbrief.deleteMany({ where: { id, verstuurdOp: null } })

type Verstuurd = Door & { readonly inhoud: Inhoud; readonly aantal: number; readonly verstuurdOp: Date }

/** Marks it as sent, once; and puts a notice ready for everybody who confirmed, in the same transaction. */
export async function verstuurRij(tx: Tx, id: string, gezien: number, data: Verstuurd): Promise<boolean> {
  const { count } = await tx.nieuwsbrief.updateMany({
    where: { id, versie: gezien, verstuurdOp: null },
    data: { ...data, gewijzigdOp: data.verstuurdOp },
  })
  if (count !== 1) return false
  await tx.$executeRaw`SELECT zet_nieuwsbrief_klaar(${id}::uuid, ${data.verstuurdOp}::timestamptz)`
  return true
}

export type Abonneetelling = { readonly bevestigd: number; readonly wacht: number }

export async function telAbonnees(tx: Tx): Promise<Abonneetelling> {
  const [telling] = await tx.$queryRaw<Abonneetelling[]>`SELECT * FROM tel_abonnees()`
  return telling ?? { bevestigd: 0, wacht: 0 }
}

/** How far the post of one nieuwsbrief is. */
export type Poststand = { readonly verzonden: number; readonly wacht: number; readonly geparkeerd: number }

export async function telPost(tx: Tx, id: string): Promise<Poststand> {
  const [stand] = await tx.$queryRaw<Poststand[]>`SELECT * FROM tel_nieuwsbrief(${id}::uuid)`
  return stand ?? { verzonden: 0, wacht: 0, geparkeerd: 0 }
}

/** The news that is public now, the newest first. */
export async function listItems(tx: Tx) {
  const rijen = await tx.nieuws.findMany({
    select: { slug: true, naam: true, inhoud: true },
    orderBy: { volgorde: 'desc' },
  })
  return rijen
    .map(({ slug, naam, inhoud }) => {
      const { datum, kort } = nieuwsInhoudSchema.parse(inhoud)
      return { slug, naam, datum, kort }
    })
    .sort((een, ander) => ander.datum.localeCompare(een.datum))
}
