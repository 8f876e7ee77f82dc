import type { Actor } from '@/domain/access/actor'
import type { Tx } from '@/server/db/transaction'

/** Aanmeldingen that wait for the agreement of the own gemeente, the longest waiting first. */
export const listWachtend = (tx: Tx, { gemeenteCode }: Actor) =>
  gemeenteCode === null
    ? Promise.resolve([])
    : tx.aanmelding.findMany({
        where: { gemeenteCode, status: 'wacht-op-akkoord' },
        orderBy: [{ ligtBijSinds: 'asc' }, { id: 'asc' }],
        take: 100,
        select: {
          id: true,
          referentie: true,
          onderwerp: true,
          ligtBijSinds: true,
          uiterlijk: true,
          tafel: { select: { korteNaam: true } },
          aanmelder: { select: { organisatie: { select: { naam: true } } } },
        },
      })

export type WachtendRow = Awaited<ReturnType<typeof listWachtend>>[number]
