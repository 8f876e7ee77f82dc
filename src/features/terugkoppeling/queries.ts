import { z } from 'zod'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { type Antwoorden, antwoordenSchema } from '@/domain/terugkoppeling/antwoorden'
import { herleidbareVelden } from '@/domain/terugkoppeling/herleidbareVelden'
import { inVelden } from '@/domain/terugkoppeling/inVelden'
import { type Veld, veldenSchema } from '@/domain/terugkoppeling/velden'
import { type Gemis, watOntbreekt, watTelt } from '@/domain/terugkoppeling/volledig'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import {
  findOverlegRow,
  findTerugkoppelingRow,
  listOpvolgingen,
  listTeSchrijven,
  listVersies,
  listVerzonden,
  markRead,
  type OpvolgingRow,
  type TerugkoppelingRow,
} from './data'
import { feitenVan } from './feiten'

const uuid = (id: string) => z.uuid().safeParse(id).success

export type TeSchrijven = {
  readonly overlegId: string
  readonly casuscode: string
  readonly sinds: Date
  /** The draft that was begun; undefined when nobody began. */
  readonly concept: { readonly id: string; readonly correctie: boolean } | undefined
}

export type Verzonden = {
  readonly id: string
  readonly casuscode: string
  readonly gemeente: string
  readonly versie: number
  readonly op: Date
  readonly uitkomst: string
  /** This reader saw it. For a portefeuillehouder what was not read comes first. */
  readonly gelezen: boolean
}

export type Terugkoppelingen = {
  readonly teSchrijven: readonly TeSchrijven[]
  readonly verzonden: readonly Verzonden[]
}

/** What the gemeente has to write, and the last version of everything that was sent. */
export const listTerugkoppelingen = defineQuery(
  'terugkoppeling.inzien',
  async (tx, actor): Promise<Terugkoppelingen> => {
    const schrijft = actor.rol === 'procesmanager' || actor.rol === 'bestuur'
    const teSchrijven = schrijft && actor.gemeenteCode ? await listTeSchrijven(tx, actor.gemeenteCode) : []
    const verzonden = await listVerzonden(tx)
    const laatste = verzonden.filter(
      (row, plaats) => verzonden.findIndex(({ overlegId }) => overlegId === row.overlegId) === plaats,
    )
    return {
      teSchrijven: teSchrijven.map(({ id, casus, uitkomstOp, terugkoppelingen: [concept] }) => ({
        overlegId: id,
        casuscode: casus.code,
        sinds: uitkomstOp ?? new Date(0),
        concept: concept && { id: concept.id, correctie: concept.versie > 1 },
      })),
      verzonden: laatste.map((row) => ({
        id: row.id,
        casuscode: row.casuscode,
        gemeente: casusGemeenteNaam(row.gemeenteCode),
        versie: row.versie,
        op: row.verzondenOp ?? new Date(0),
        uitkomst: veldenSchema.parse(row.velden)[6]?.regels[0] ?? '',
        gelezen: row.gelezen.some(({ accountId }) => accountId === actor.accountId),
      })),
    }
  },
)

export type Concept = {
  readonly id: string
  readonly casuscode: string
  readonly versie: number
  readonly correctieReden: string | null
  readonly gezien: Date
  readonly overlegId: string
  readonly antwoorden: Antwoorden
  readonly velden: readonly Veld[]
  readonly ontbreekt: readonly Gemis[]
  /** What points to a person, per field; it has to go before the terugkoppeling may leave. */
  readonly herleidbaar: readonly string[]
}

/** The draft with everything that is known from the overleg; null when it does not exist, is not ours, or was sent. */
export const findConcept = defineQuery(
  'terugkoppeling.schrijven',
  async (tx, _actor, id: string): Promise<Concept | null> => {
    const row = uuid(id) ? await findTerugkoppelingRow(tx, id) : null
    const overleg = row?.status === 'concept' ? await findOverlegRow(tx, row.overlegId) : null
    if (!row || !overleg) return null
    const feiten = feitenVan(overleg)
    const antwoorden = antwoordenSchema.parse(row.antwoorden)
    const velden = inVelden(feiten, watTelt(antwoorden))
    return {
      id: row.id,
      casuscode: row.casuscode,
      versie: row.versie,
      correctieReden: row.correctieReden,
      gezien: row.bijgewerktOp,
      overlegId: row.overlegId,
      antwoorden,
      velden,
      ontbreekt: watOntbreekt(feiten, antwoorden),
      herleidbaar: herleidbareVelden(velden),
    }
  },
)

/** What the page before the first version shows; null when there is no overleg to write about. */
export const findTeBeginnen = defineQuery(
  'terugkoppeling.schrijven',
  async (tx, _actor, overlegId: string) => {
    const overleg = uuid(overlegId) ? await findOverlegRow(tx, overlegId) : null
    if (!overleg) return null
    const [laatste] = await listVersies(tx, overlegId)
    return { overlegId, casuscode: overleg.casus.code, laatste: laatste?.id }
  },
)

export type Versie = {
  readonly id: string
  readonly versie: number
  readonly op: Date
  readonly reden: string | null
}

export type Terugkoppeling = {
  readonly id: string
  readonly overlegId: string
  readonly casuscode: string
  readonly gemeente: string
  readonly versie: number
  readonly correctieReden: string | null
  readonly op: Date
  readonly door: { readonly rol: string; readonly organisatie: string }
  readonly velden: readonly Veld[]
  /** When a portefeuillehouder first read it. */
  readonly gelezenOp: Date | null
  /** Every sent version, the newest first. */
  readonly versies: readonly Versie[]
  /** What the region did with its signals: also who gives one gets an answer. */
  readonly opvolgingen: readonly OpvolgingRow[]
  /** A correction that is being written. */
  readonly conceptId: string | undefined
}

/** A sent terugkoppeling as it was sent; reading it is logged, and a portefeuillehouder who reads it has read it. */
export const findTerugkoppeling = defineQuery(
  'terugkoppeling.inzien',
  async (tx, actor, id: string, pdf = false): Promise<Terugkoppeling | null> => {
    const row = uuid(id) ? await findTerugkoppelingRow(tx, id) : null
    if (row?.status !== 'verzonden') return null
    const leest = actor.rol === 'portefeuillehouder'
    if (leest) await markRead(tx, row.id, actor.accountId)
    await recordAudit(tx, actor, {
      handeling: `terugkoppeling.${pdf ? 'als-pdf-opgehaald' : 'ingezien'}`,
      casusId: row.casusId,
    })
    const opvolgingen = await listOpvolgingen(tx, row.overlegId)
    const terugkoppeling = terugkoppelingVan(row, await listVersies(tx, row.overlegId))
    return { ...terugkoppeling, gelezenOp: terugkoppeling.gelezenOp ?? (leest ? now() : null), opvolgingen }
  },
)

function terugkoppelingVan(
  row: TerugkoppelingRow,
  versies: readonly TerugkoppelingRow[],
): Omit<Terugkoppeling, 'opvolgingen'> {
  return {
    id: row.id,
    overlegId: row.overlegId,
    casuscode: row.casuscode,
    gemeente: casusGemeenteNaam(row.gemeenteCode),
    versie: row.versie,
    correctieReden: row.correctieReden,
    op: row.verzondenOp ?? row.bijgewerktOp,
    door: { rol: row.rol, organisatie: row.organisatieNaam },
    velden: veldenSchema.parse(row.velden),
    gelezenOp: row.gelezen[0]?.op ?? null,
    versies: versies
      .filter(({ status }) => status === 'verzonden')
      .map((each) => ({
        id: each.id,
        versie: each.versie,
        op: each.verzondenOp ?? each.bijgewerktOp,
        reden: each.correctieReden,
      })),
    conceptId: versies.find(({ status }) => status === 'concept')?.id,
  }
}
