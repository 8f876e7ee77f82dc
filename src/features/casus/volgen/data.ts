import { statussenBijTafel } from '@/domain/aanmelding/status'
import type { Actor } from '@/domain/access/actor'
import { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'
import { standSelect } from '../pad/data'
import type { Bladzijde } from './schema'

export const pageSize = 25

export type Activiteit = { readonly id: string; readonly op: Date }

/**
 * Ids of the own casussen, for a procesmanager also all those of the gemeente; newest activity first.
 * Activity is a change of the casus or a step of one of its aanmeldingen. One more than a page, to know whether there are more.
 */
export async function listActiviteit(tx: Tx, actor: Actor, { na, voor }: Bladzijde): Promise<Activiteit[]> {
  const gemeente = actor.rol === 'procesmanager' ? actor.gemeenteCode : null
  const vanaf = na ?? voor
  const terug = na === undefined && voor !== undefined
  const grens = vanaf
    ? Prisma.sql`WHERE (op, id) ${terug ? Prisma.sql`>` : Prisma.sql`<`} (${vanaf.op}::timestamptz, ${vanaf.id}::uuid)`
    : Prisma.empty
  const volgorde = terug ? Prisma.sql`op, id` : Prisma.sql`op DESC, id DESC`
  const rows = await tx.$queryRaw<Activiteit[]>`
    SELECT id, op FROM (
      SELECT c.id, greatest(c.bijgewerkt_op,
                            (SELECT max(a.ligt_bij_sinds) FROM aanmelding a WHERE a.casus_id = c.id)) AS op
      FROM casus c
      WHERE c.aangemaakt_door_id = ${actor.accountId}::uuid
         OR c.gemeente_code = ${gemeente} OR c.overdracht_naar = ${gemeente}
         OR c.id IN (SELECT a.casus_id FROM aanmelding a WHERE a.aanmelder_id = ${actor.accountId}::uuid)
    ) activiteiten ${grens} ORDER BY ${volgorde} LIMIT ${pageSize + 1}`
  return terug ? rows.reverse() : rows
}

/** Which aanmeldingen the actor may follow; the policy in the database says the same. */
function binnenBereik({ accountId, rol, gemeenteCode, tafels }: Actor): Prisma.AanmeldingWhereInput[] {
  const bereik: Prisma.AanmeldingWhereInput[] = [{ aanmelderId: accountId }]
  if (rol === 'procesmanager' && gemeenteCode !== null)
    bereik.push({ gemeenteCode, status: { not: 'concept' } })
  if (tafels.length > 0)
    bereik.push({ tafelSlug: { in: [...tafels] }, status: { in: [...statussenBijTafel] } })
  // Which casussen those are, the policy of the database knows.
  if (rol === 'zvh') bereik.push({ status: { not: 'concept' } })
  return bereik
}

const aanmelding = {
  id: true,
  referentie: true,
  tafelSlug: true,
  gemeenteCode: true,
  status: true,
  aanmelderId: true,
  ligtBij: true,
  ligtBijSinds: true,
  uiterlijk: true,
  vervolgStap: true,
  vervolgEigenaar: true,
  vervolgDatum: true,
  tafel: { select: { korteNaam: true } },
  behandelaar: { select: { naam: true } },
} as const

const casus = {
  ...standSelect,
  aangemaaktDoor: { select: { rol: true, organisatie: { select: { naam: true } } } },
  situatie: true,
} as const

/** What reviewers wrote for each other is not part of the timeline of a casus. */
const gebeurtenissen = {
  where: { intern: false },
  select: {
    id: true,
    op: true,
    handeling: true,
    rol: true,
    organisatieNaam: true,
    tekst: true,
    terugmelding: true,
  },
} as const

const oudsteEerst = { aangemaaktOp: 'asc' } as const

/** These casussen with the aanmeldingen within reach, in no order. */
export const listCasusRows = (tx: Tx, actor: Actor, ids: readonly string[]) =>
  tx.casus.findMany({
    where: { id: { in: [...ids] } },
    select: {
      ...casus,
      aanmeldingen: { where: { OR: binnenBereik(actor) }, orderBy: oudsteEerst, select: aanmelding },
    },
  })

/** One casus with its aanmeldingen and their timeline; null when it does not exist or is not within reach. */
export const findCasusRow = (tx: Tx, actor: Actor, id: string) => {
  const gemeente =
    actor.rol === 'procesmanager' && actor.gemeenteCode !== null ? actor.gemeenteCode : undefined
  return tx.casus.findFirst({
    where: {
      id,
      OR: [
        { aangemaaktDoorId: actor.accountId },
        ...(gemeente ? [{ gemeenteCode: gemeente }, { overdrachtNaar: gemeente }] : []),
        { aanmeldingen: { some: { OR: binnenBereik(actor) } } },
        ...(actor.rol === 'zvh' ? [{ rodeKnoppen: { some: {} } }] : []),
      ],
    },
    select: {
      ...casus,
      gebeurtenissen: {
        select: {
          id: true,
          op: true,
          handeling: true,
          rol: true,
          organisatieNaam: true,
          tekst: true,
          terugmelding: true,
        },
      },
      afschalingen: { orderBy: { op: 'desc' } },
      aanmeldingen: {
        where: { OR: binnenBereik(actor) },
        orderBy: oudsteEerst,
        select: { ...aanmelding, gebeurtenissen },
      },
    },
  })
}

type Row = Awaited<ReturnType<typeof listCasusRows>>[number]
export type CasusRow = Omit<Row, 'aanmeldingen'>
export type AanmeldingRow = Row['aanmeldingen'][number]
type CasusMetTijdlijn = NonNullable<Awaited<ReturnType<typeof findCasusRow>>>
export type GebeurtenisRow = CasusMetTijdlijn['aanmeldingen'][number]['gebeurtenissen'][number]
export type AfschalingRow = CasusMetTijdlijn['afschalingen'][number]
