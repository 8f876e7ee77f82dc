import { z } from 'zod'
import { beslistOver } from '@/domain/access/beslistOver'
import { isRole, roleNames } from '@/domain/access/role'
import { datumVan, momentVan } from '@/domain/termijn/kloktijd'
import { recordAudit } from '@/server/audit'
import type { Tx } from '@/server/db/transaction'
import { defineQuery } from '@/server/guarded'
import {
  findAccounts,
  findCasuscode,
  listCodes,
  listMensen,
  listRegels,
  type RegelRow,
  type Wanted,
} from './data'
import type { Filter } from './schema'

const pageSize = 50
/** What one file holds at most; for more somebody chooses a shorter time. */
const exportLimit = 20_000

export type Regel = {
  readonly id: string
  readonly op: Date
  readonly naam: string
  readonly rol: string
  readonly organisatie: string
  readonly handeling: string
  readonly casus: string
  readonly geslaagd: boolean
  readonly toelichting: string
}

export type Bladzijde = { readonly regels: readonly Regel[]; readonly verder: string | undefined }

/** One page of the log, for the auditor. Looking into the log is logged as well. */
export const findLogboek = defineQuery(
  'logboek.inzien',
  async (tx, actor, filter: Filter): Promise<Bladzijde> => {
    await recordAudit(tx, actor, { handeling: 'logboek.ingezien' })
    return bladzijde(tx, await wantedBy(tx, filter), (rows) => codesOf(tx, rows))
  },
)

/** The same choice, as far as one file goes. */
export const exportLogboek = defineQuery(
  'logboek.inzien',
  async (tx, actor, filter: Filter): Promise<readonly Regel[]> => {
    const wanted = await wantedBy(tx, { ...filter, voor: '' })
    const rows = wanted ? await listRegels(tx, wanted, exportLimit) : []
    await recordAudit(tx, actor, { handeling: 'logboek.geexporteerd', toelichting: `${rows.length} regels` })
    return inWoorden(tx, rows, await codesOf(tx, rows))
  },
)

/** Who did or saw anything of this casus; null when it is not within reach, or lies with another gemeente. */
export const findIngezien = defineQuery(
  'logboek.casus',
  async (tx, actor, { casusId, voor }: { casusId: string; voor: string }) => {
    const casus = z.uuid().safeParse(casusId).success ? await findCasuscode(tx, casusId) : null
    if (!casus || !beslistOver(actor, casus.gemeenteCode)) return null
    await recordAudit(tx, actor, { handeling: 'logboek.ingezien', casusId })
    const codes = new Map([[casus.id, casus.code]])
    const wanted = { casusId, voor: voor ? BigInt(voor) : undefined }
    return { code: casus.code, ...(await bladzijde(tx, wanted, async () => codes)) }
  },
)

/** Null when the filter names somebody or something that does not exist. */
async function wantedBy(tx: Tx, filter: Filter): Promise<Wanted | null> {
  const accountIds = filter.persoon ? await findAccounts(tx, filter.persoon) : undefined
  const [casus] = filter.casus ? await listCodes(tx, [], [filter.casus]) : []
  if (accountIds?.length === 0 || (filter.casus && !casus)) return null
  return {
    accountIds,
    casusId: casus?.id,
    over: filter.over,
    alleenMislukt: filter.mislukt === 'ja',
    van: filter.van ? momentVan(filter.van, '0.00') : undefined,
    totEnMet: filter.tot ? momentVan(dagNa(filter.tot), '0.00') : undefined,
    voor: filter.voor ? BigInt(filter.voor) : undefined,
  }
}

const dagNa = (dag: string): string => datumVan(new Date(Date.parse(`${dag}T12:00:00Z`) + 86_400_000))

type Codes = ReadonlyMap<string, string>

async function codesOf(tx: Tx, rows: readonly RegelRow[]): Promise<Codes> {
  const codes = await listCodes(tx, [...new Set(rows.flatMap(({ casusId }) => casusId ?? []))], [])
  return new Map(codes.map(({ id, code }) => [id, code]))
}

async function bladzijde(
  tx: Tx,
  wanted: Wanted | null,
  codes: (rows: readonly RegelRow[]) => Promise<Codes>,
): Promise<Bladzijde> {
  const found = wanted ? await listRegels(tx, wanted, pageSize + 1) : []
  const rows = found.slice(0, pageSize)
  const verder = found.length > pageSize ? rows.at(-1)?.id.toString() : undefined
  return { regels: await inWoorden(tx, rows, await codes(rows)), verder }
}

/** What was done without a role: while somebody signed in, or by the portal at night. */
const zonderRol: Readonly<Record<string, string>> = {
  toegang: 'Bij het inloggen',
  systeem: 'Op de achtergrond',
}

const rolInWoorden = (rol: string): string => (isRole(rol) ? roleNames[rol] : (zonderRol[rol] ?? rol))

async function inWoorden(tx: Tx, rows: readonly RegelRow[], codes: Codes): Promise<Regel[]> {
  const mensen = new Map(
    (
      await listMensen(
        tx,
        rows.flatMap(({ accountId }) => accountId ?? []),
      )
    ).map((mens) => [mens.id, mens]),
  )
  return rows.map(({ id, op, accountId, rol, handeling, casusId, geslaagd, toelichting }) => {
    const mens = accountId ? mensen.get(accountId) : undefined
    return {
      id: id.toString(),
      op,
      naam: mens?.naam ?? (accountId ? 'account bestaat niet meer' : 'het portaal zelf'),
      organisatie: mens?.organisatie.naam ?? '',
      rol: rolInWoorden(rol),
      handeling: handeling.replace('.', ': ').replaceAll('-', ' '),
      casus: casusId ? (codes.get(casusId) ?? 'casus bestaat niet meer') : '',
      geslaagd,
      toelichting: toelichting ?? '',
    }
  })
}
