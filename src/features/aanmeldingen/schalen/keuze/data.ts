import { z } from 'zod'
import { type Status, statussen } from '@/domain/aanmelding/status'
import { type Uitkomst, uitkomsten } from '@/domain/aanmelding/uitkomst'
import type { Actor } from '@/domain/access/actor'
import { metGemeente } from '@/domain/casus/gemeente'
import { type Regisseur, regisseurs } from '@/domain/casus/regisseur'
import { type Situatie, situatieSchema } from '@/domain/routering/situatie'
import { type TafelSlug, tafelSlugs } from '@/domain/routering/tafels'
import type { Tx } from '@/server/db/transaction'

/** One table of the path of a casus, as far as a next choice depends on it. */
export type PlekVoorKeuze = {
  readonly aanmeldingId: string
  readonly tafel: TafelSlug
  readonly status: Status
  readonly uitkomst: Uitkomst | null
  readonly verstuurdOp: Date | null
  /** Of the asker. */
  readonly eigen: boolean
}

export type CasusVoorKeuze = {
  readonly id: string
  readonly code: string
  readonly gemeenteCode: string
  readonly situatie: Situatie
  readonly regisseur: Regisseur | null
  readonly starterId: string
  /** Something still waits for an answer: a hand-over or a rode knop. */
  readonly wacht: boolean
  /** The asker is procesmanager of the gemeente that holds the regie. */
  readonly procesmanager: boolean
  readonly plekken: readonly PlekVoorKeuze[]
  /** The asker started it, applied with it, or is procesmanager of its gemeente. */
  readonly werktMee: boolean
}

const statusSchema = z.enum(statussen)
const tafelSchema = z.enum(tafelSlugs)
const uitkomstSchema = z.enum(uitkomsten).nullable()
const regisseurSchema = z.enum(regisseurs).nullable()

/** The casus with its path; null when it does not exist or is not within reach. */
export async function findCasusVoorKeuze(tx: Tx, actor: Actor, id: string): Promise<CasusVoorKeuze | null> {
  const row = await tx.casus.findFirst({
    where: { id },
    select: {
      id: true,
      code: true,
      gemeenteCode: true,
      situatie: true,
      regisseur: true,
      aangemaaktDoorId: true,
      overdrachtNaar: true,
      rodeKnoppen: { where: { beantwoordOp: null }, select: { id: true } },
      plekken: {
        orderBy: { gestartOp: 'asc' },
        select: {
          aanmeldingId: true,
          tafelSlug: true,
          status: true,
          uitkomst: true,
          verstuurdOp: true,
          aanmelderId: true,
        },
      },
    },
  })
  if (!row) return null
  const plekken = row.plekken.map(
    ({ aanmeldingId, tafelSlug, status, uitkomst, verstuurdOp, aanmelderId }) => ({
      aanmeldingId,
      tafel: tafelSchema.parse(tafelSlug),
      status: statusSchema.parse(status),
      uitkomst: uitkomstSchema.parse(uitkomst),
      verstuurdOp,
      eigen: aanmelderId === actor.accountId,
    }),
  )
  const procesmanager = actor.rol === 'procesmanager' && row.gemeenteCode === actor.gemeenteCode
  return {
    id: row.id,
    code: row.code,
    wacht: row.overdrachtNaar !== null || row.rodeKnoppen.length > 0,
    procesmanager,
    gemeenteCode: row.gemeenteCode,
    situatie: metGemeente(situatieSchema.parse(row.situatie), row.gemeenteCode),
    regisseur: regisseurSchema.parse(row.regisseur),
    starterId: row.aangemaaktDoorId,
    plekken,
    werktMee: row.aangemaaktDoorId === actor.accountId || plekken.some(({ eigen }) => eigen) || procesmanager,
  }
}
