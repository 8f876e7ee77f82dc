import { leesAchter } from '@/domain/redactie/regelgebruik'
import type { Soort } from '@/domain/redactie/soorten'
import type { Tx } from '@/server/db/transaction'

/** The number of the last version of a text, public or not; 0 when it never was. */
export async function laatsteVersie(tx: Tx, soort: Soort, sleutel: string): Promise<number> {
  const where = { soort, sleutel }
  return (await tx.inhoudVersie.aggregate({ where, _max: { versie: true } }))._max.versie ?? 0
}

/** Every key of a kind that is or was a text, or that somebody has a draft of. */
export async function listSleutels(tx: Tx, soort: Soort): Promise<readonly string[]> {
  const rijen = await tx.$queryRaw<{ sleutel: string }[]>`
    SELECT sleutel FROM inhoud_versie WHERE soort = ${soort} UNION SELECT sleutel FROM inhoud_concept WHERE soort = ${soort}`
  return rijen.map(({ sleutel }) => sleutel)
}

/** Texts that are not public any more, the last removed first. */
export const listWeggehaald = (tx: Tx, soort: Soort) =>
  tx.$queryRaw<
    {
      sleutel: string
      naam: string
      op: Date
      rol: string
      organisatieNaam: string
      toelichting: string | null
    }[]
  >`
    SELECT * FROM (
      SELECT DISTINCT ON (sleutel) sleutel, naam, op, rol, organisatie_naam AS "organisatieNaam", toelichting, weg
      FROM inhoud_versie WHERE soort = ${soort} ORDER BY sleutel, versie DESC
    ) laatste WHERE weg ORDER BY op DESC LIMIT 50`

const versie = {
  versie: true,
  naam: true,
  inhoud: true,
  op: true,
  rol: true,
  organisatieNaam: true,
  toelichting: true,
  regels: true,
  weg: true,
} as const

/** The versions of one text, newest first. */
export const listVersies = (tx: Tx, soort: Soort, sleutel: string, hoogstens: number) =>
  tx.inhoudVersie.findMany({
    where: { soort, sleutel },
    orderBy: { versie: 'desc' },
    take: hoogstens,
    select: versie,
  })

export const findVersie = (tx: Tx, soort: Soort, sleutel: string, nummer: number) =>
  tx.inhoudVersie.findUnique({
    where: { soort_sleutel_versie: { soort, sleutel, versie: nummer } },
    select: versie,
  })

/** Texts whose criteria changed while the routing rules did not follow yet. */
export const listRegelsAchter = async (tx: Tx, regelset: string) =>
  leesAchter(await tx.$queryRaw`SELECT * FROM gewijzigde_voorwaarden(${regelset})`)
