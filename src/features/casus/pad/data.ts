import { z } from 'zod'
import { type LigtBij, statussen } from '@/domain/aanmelding/status'
import { eigenaars, uitkomsten } from '@/domain/aanmelding/uitkomst'
import type { Actor } from '@/domain/access/actor'
import { casusGemeenteSchema } from '@/domain/casus/gemeente'
import { getoondSchema } from '@/domain/casus/getoond'
import type { CasusNu, Lezer } from '@/domain/casus/handelingen'
import type { Plek } from '@/domain/casus/plek'
import { regisseurs } from '@/domain/casus/regisseur'
import { vervolgNa } from '@/domain/casus/vervolg'
import { regieVan } from '@/domain/routering/regie'
import { tafelSlugs } from '@/domain/routering/tafels'
import { plusWerkdagen } from '@/domain/termijn/termijn'
import type { Tx } from '@/server/db/transaction'

const plekSelect = {
  aanmeldingId: true,
  tafelSlug: true,
  status: true,
  aanmelderId: true,
  behandelaarId: true,
  ligtBij: true,
  ligtBijSinds: true,
  uiterlijk: true,
  verstuurdOp: true,
  eindeOp: true,
  uitkomst: true,
  vervolgStap: true,
  vervolgEigenaar: true,
  vervolgDatum: true,
} as const

/** What decides who is to do the next step; part of every query that shows a casus. */
export const standSelect = {
  id: true,
  code: true,
  gemeenteCode: true,
  aangemaaktOp: true,
  aangemaaktDoorId: true,
  bijgewerktOp: true,
  regelset: true,
  getoond: true,
  regisseur: true,
  vervolgStap: true,
  vervolgEigenaar: true,
  vervolgDatum: true,
  vervolgOp: true,
  afgeslotenOp: true,
  overdrachtNaar: true,
  plekken: { orderBy: { gestartOp: 'asc' }, select: plekSelect },
  rodeKnoppen: { where: { beantwoordOp: null }, select: { id: true, gedruktOp: true, uiterlijk: true } },
  overdrachten: {
    where: { status: 'gevraagd' },
    select: { id: true, naarGemeente: true, gevraagdOp: true, uiterlijk: true, gevraagdDoorId: true },
  },
} as const

export const findStandRow = (tx: Tx, id: string) =>
  tx.casus.findUnique({ where: { id }, select: standSelect })

export type StandRow = NonNullable<Awaited<ReturnType<typeof findStandRow>>>
type PlekRow = StandRow['plekken'][number]

const plekSchema = z.object({
  tafel: z.enum(tafelSlugs),
  status: z.enum(statussen),
  uitkomst: z.enum(uitkomsten).nullable(),
  vervolgEigenaar: z.enum(eigenaars).nullable(),
})

function toPlek({ tafelSlug, aanmelderId: _a, behandelaarId: _b, ...row }: PlekRow): Plek {
  const { status, uitkomst, vervolgEigenaar } = row
  // A check constraint of the table knows the same words.
  const ligtBij = row.ligtBij as LigtBij
  return { ...row, ligtBij, ...plekSchema.parse({ tafel: tafelSlug, status, uitkomst, vervolgEigenaar }) }
}

/** Without an answer for so long (working days) somebody should look at a wegwijzer that is not done. No source gives a term. */
const wegwijzerWerkdagen = 10

/** The casus as the domain knows it. Drafts are left out, also the reader's own: everybody sees the same owner. */
export function toStand(row: StandRow): CasusNu {
  const vervolgEigenaar = z.enum(eigenaars).nullable().parse(row.vervolgEigenaar)
  const [knop] = row.rodeKnoppen
  const [overdracht] = row.overdrachten
  const advies = row.regelset === null ? null : getoondSchema.nullable().parse(row.getoond)
  const na =
    advies &&
    vervolgNa(advies.advies.uitkomst, regieVan(casusGemeenteSchema.parse(row.gemeenteCode)), advies.op)
  return {
    gemeente: row.gemeenteCode,
    regisseur: z.enum(regisseurs).nullable().parse(row.regisseur),
    plekken: row.plekken.filter(({ status }) => status !== 'concept').map(toPlek),
    rodeKnop: knop ? { sinds: knop.gedruktOp, uiterlijk: knop.uiterlijk } : null,
    overdracht: overdracht
      ? { naar: overdracht.naarGemeente, sinds: overdracht.gevraagdOp, uiterlijk: overdracht.uiterlijk }
      : null,
    vervolg:
      row.vervolgOp && row.vervolgStap && vervolgEigenaar
        ? { stap: row.vervolgStap, eigenaar: vervolgEigenaar, datum: row.vervolgDatum, op: row.vervolgOp }
        : null,
    begin: na
      ? { stap: na.stap, sinds: advies.op, uiterlijk: na.terugkijken }
      : {
          stap: 'De vragen van de wegwijzer beantwoorden.',
          sinds: row.bijgewerktOp,
          uiterlijk: plusWerkdagen(row.bijgewerktOp, wegwijzerWerkdagen),
        },
    afgesloten: row.afgeslotenOp !== null,
    adviesKlaar: advies !== null,
  }
}

/** Who is reading, seen from this casus. */
export function lezerVan(row: StandRow, { accountId, rol, gemeenteCode }: Actor): Lezer {
  const procesmanager = rol === 'procesmanager' && gemeenteCode !== null
  return {
    starter: row.aangemaaktDoorId === accountId,
    aanmeldingen: row.plekken
      .filter(({ aanmelderId }) => aanmelderId === accountId)
      .map(({ aanmeldingId }) => aanmeldingId),
    procesmanager: procesmanager && row.gemeenteCode === gemeenteCode,
    ontvanger: procesmanager && row.overdrachtNaar === gemeenteCode,
    vrager: row.overdrachten.some(({ gevraagdDoorId }) => gevraagdDoorId === accountId),
    zvh: rol === 'zvh',
  }
}

/** The people behind these accounts: function and organisation. */
export async function listMensen(tx: Tx, ids: readonly string[]) {
  const rows = await tx.account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, naam: true, rol: true, organisatie: { select: { naam: true } } },
  })
  return new Map(rows.map((row) => [row.id, row]))
}
export type Mensen = Awaited<ReturnType<typeof listMensen>>

/** Ids of everybody whose name a stand needs. */
export const mensenIn = (rows: readonly StandRow[]): string[] =>
  rows.flatMap(({ aangemaaktDoorId, plekken }) => [
    aangemaaktDoorId,
    ...plekken.flatMap(({ aanmelderId, behandelaarId }) => [
      aanmelderId,
      ...(behandelaarId ? [behandelaarId] : []),
    ]),
  ])
