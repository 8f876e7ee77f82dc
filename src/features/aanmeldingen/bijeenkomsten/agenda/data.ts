import { conceptSchema } from '@/domain/aanmelding/formulier/schema'
import type { Tx } from '@/server/db/transaction'

/** What stands on an agenda, or was discussed there; what was withdrawn meanwhile takes no place. */
export const opAgenda = { status: { in: ['geagendeerd', 'besproken', 'afgerond'] } }

export const countOpAgenda = (
  tx: Tx,
  bijeenkomstId: string,
  behalve = '00000000-0000-4000-8000-000000000000',
) => tx.aanmelding.count({ where: { bijeenkomstId, ...opAgenda, id: { not: behalve } } })

const inVolgorde = [{ agendaVolgorde: 'asc' }, { referentie: 'asc' }] as const

export const listAgenda = (tx: Tx, bijeenkomstId: string) =>
  tx.aanmelding.findMany({
    where: { bijeenkomstId, ...opAgenda },
    orderBy: [...inVolgorde],
    select: {
      id: true,
      casusId: true,
      referentie: true,
      status: true,
      gemeenteCode: true,
      onderwerp: true,
      ingediendOp: true,
      behandelaar: { select: { naam: true } },
    },
  })

/** Nobody does an act on what stands on this agenda until the transaction ends. */
export const lockAgenda = (tx: Tx, bijeenkomstId: string): Promise<unknown> =>
  tx.$queryRaw`SELECT 1 FROM aanmelding WHERE bijeenkomst_id = ${bijeenkomstId}::uuid FOR UPDATE`

/** The whole form of everything on the agenda, for the summaries. */
export async function listVoorSamenvatting(tx: Tx, bijeenkomstId: string) {
  const rows = await tx.aanmelding.findMany({
    where: { bijeenkomstId, ...opAgenda },
    orderBy: [...inVolgorde],
    select: {
      id: true,
      casusId: true,
      referentie: true,
      gemeenteCode: true,
      formulier: true,
      aanmelder: { select: { rol: true, organisatie: { select: { naam: true } } } },
    },
  })
  return rows.map((row) => ({ ...row, formulier: conceptSchema.parse(row.formulier) }))
}

export async function laatsteVolgorde(tx: Tx, bijeenkomstId: string): Promise<number> {
  const { _max } = await tx.aanmelding.aggregate({
    where: { bijeenkomstId },
    _max: { agendaVolgorde: true },
  })
  return _max.agendaVolgorde ?? 0
}

/** Writes the order as it stands in the list. */
export async function saveVolgorde(tx: Tx, bijeenkomstId: string, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries())
    await tx.aanmelding.updateMany({ where: { id, bijeenkomstId }, data: { agendaVolgorde: index + 1 } })
}
