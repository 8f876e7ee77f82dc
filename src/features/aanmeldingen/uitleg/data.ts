import type { Actor } from '@/domain/access/actor'
import type { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'

/** Where the actor explains: at the own tables, for a procesmanager also what the own gemeente refused or still has. */
function withinReach({ rol, gemeenteCode, tafels }: Actor): Prisma.AanmeldingWhereInput[] {
  const reached = { OR: [{ ingediendOp: { not: null } }, { doorgestuurdOp: { not: null } }] }
  if (rol !== 'procesmanager') return [{ tafelSlug: { in: [...tafels] }, ...reached }]
  return gemeenteCode === null ? [] : [{ gemeenteCode, ingediendOp: null, doorgestuurdOp: null }]
}

const open = (actor: Actor): Prisma.AanmeldingWhereInput => ({
  uitlegGevraagdOp: { not: null },
  OR: withinReach(actor),
})

const vraag = {
  id: true,
  referentie: true,
  gemeenteCode: true,
  status: true,
  uitlegGevraagdOp: true,
  ingediendOp: true,
  doorgestuurdOp: true,
  tafel: { select: { korteNaam: true } },
  aanmelder: { select: { rol: true, organisatie: { select: { naam: true } } } },
} as const

/** Who waits for an explanation, the longest first. */
export const listVraagRows = (tx: Tx, actor: Actor) =>
  tx.aanmelding.findMany({
    where: open(actor),
    orderBy: [{ uitlegGevraagdOp: 'asc' }, { id: 'asc' }],
    take: 100,
    select: vraag,
  })

/** One that was asked, also when it is answered by now; with what was said to the applicant and asked, newest first. */
export const findVraagRow = (tx: Tx, actor: Actor, id: string) =>
  tx.aanmelding.findFirst({
    where: { id, OR: withinReach(actor), gebeurtenissen: { some: { handeling: 'vraagUitleg' } } },
    select: {
      ...vraag,
      gebeurtenissen: {
        where: { OR: [{ terugmelding: true }, { handeling: 'vraagUitleg' }], intern: false },
        orderBy: { op: 'desc' },
        select: { handeling: true, tekst: true, op: true },
      },
    },
  })

export type VraagRow = Awaited<ReturnType<typeof listVraagRows>>[number]
