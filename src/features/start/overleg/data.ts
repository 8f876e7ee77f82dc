import type { Tx } from '@/server/db/transaction'

const most = 15

const overleg = {
  id: true,
  status: true,
  aangemaaktOp: true,
  signaalOp: true,
  besluitOp: true,
  moment: true,
  uitkomst: true,
  uitkomstOp: true,
  terugkoppelingOp: true,
  casus: { select: { code: true } },
  aanmelding: { select: { status: true, uiterlijk: true } },
  landelijk: {
    orderBy: { volgnummer: 'desc' },
    take: 1,
    select: { soort: true, vastgelegdOp: true, vervolgDatum: true },
  },
} as const

/** Every overleg within reach that is not done: also when it was held and what comes after it was not. */
export const listOverleggen = (tx: Tx) =>
  tx.overleg.findMany({
    where: {
      OR: [
        { status: { in: ['controle', 'wacht-op-besluit', 'voorbereiding', 'uitgenodigd'] } },
        { status: 'gehouden', terugkoppelingOp: null },
        { uitkomst: 'geen-oplossing', landelijk: { none: { soort: 'afgerond' } } },
      ],
    },
    orderBy: { aangemaaktOp: 'asc' },
    take: 50,
    select: overleg,
  })

export type OverlegRow = Awaited<ReturnType<typeof listOverleggen>>[number]

/** Agreements whose day has passed. */
export const listTeLateAfspraken = (tx: Tx, vandaag: Date) =>
  tx.afspraak.findMany({
    where: { status: 'open', uiterlijk: { lt: vandaag } },
    orderBy: { uiterlijk: 'asc' },
    take: most,
    select: {
      id: true,
      overlegId: true,
      organisatie: true,
      gemaaktOp: true,
      uiterlijk: true,
      overleg: { select: { casus: { select: { code: true } } } },
    },
  })

/** The last version of every terugkoppeling that this reader has not opened yet. */
export const listOngelezen = (tx: Tx, accountId: string) =>
  tx.terugkoppeling.findMany({
    where: { status: 'verzonden', gelezen: { none: { accountId } } },
    orderBy: { verzondenOp: 'asc' },
    take: most,
    select: { id: true, casuscode: true, gemeenteCode: true, versie: true, verzondenOp: true },
  })
