import type { Client } from 'pg'
import { type Overgang, overgangen } from '@/domain/aanmelding/overgangen'
import { isEinde, type Status } from '@/domain/aanmelding/status'

export type Stand = {
  readonly id: string
  readonly status: Status
  readonly tafel_slug: string
  readonly aanmelder_id: string
  readonly ligt_bij: string | null
  readonly ligt_bij_sinds: Date
  readonly uiterlijk: Date | null
  readonly uitkomst: string | null
  readonly vervolg_stap: string | null
  readonly vervolg_eigenaar: string | null
  readonly gemeente_code: string
  readonly casus_gemeente: string
  readonly plek: { status: string; ligt_bij: string } | null
  readonly regels: readonly { handeling: keyof typeof overgangen; van: Status | null; naar: Status }[]
}

/** Everything of one casus, past row-level security. */
export async function standenVan(owner: Client, casusId: string): Promise<readonly Stand[]> {
  const { rows } = await owner.query<Stand>(
    `SELECT a.id, a.status, a.tafel_slug, a.aanmelder_id, a.ligt_bij, a.ligt_bij_sinds, a.uiterlijk, a.uitkomst, a.vervolg_stap, a.vervolg_eigenaar, a.gemeente_code,
            c.gemeente_code AS casus_gemeente,
            (SELECT jsonb_build_object('status', p.status, 'ligt_bij', p.ligt_bij) FROM casus_plek p WHERE p.aanmelding_id = a.id) AS plek,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('handeling', g.handeling, 'van', g.van_status, 'naar', g.naar_status)
                                       ORDER BY g.op), '[]')
             FROM gebeurtenis g WHERE g.aanmelding_id = a.id AND NOT g.intern) AS regels
     FROM aanmelding a JOIN casus c ON c.id = a.casus_id WHERE a.casus_id = $1 ORDER BY a.aangemaakt_op`,
    [casusId],
  )
  return rows
}

/** What is wrong with this aanmelding; empty when everything is as the domain promises. */
export function gebrekenVan(stand: Stand): string[] {
  const { status, regels, plek } = stand
  const gebreken: string[] = []
  const eis = (goed: boolean, wat: string) => goed || gebreken.push(`${wat}: ${JSON.stringify(stand)}`)
  eis(Boolean(stand.ligt_bij), 'ligt bij niemand')
  if (status !== 'concept' && !isEinde(status)) eis(stand.uiterlijk !== null, 'open zonder termijn')
  if (isEinde(status))
    eis(Boolean(stand.vervolg_stap && stand.vervolg_eigenaar), 'einde zonder volgende stap of eigenaar')
  if (status === 'afgerond') eis(stand.uitkomst !== null, 'afgerond zonder uitkomst')
  eis(stand.gemeente_code === stand.casus_gemeente, 'andere gemeente dan de casus')
  eis(plek?.status === status && plek.ligt_bij === stand.ligt_bij, 'de plek loopt achter')
  let nu: Status = 'concept'
  for (const { handeling, van, naar } of regels) {
    const overgang: Overgang = overgangen[handeling]
    eis(van === nu, `geschiedenis met een gat bij ${handeling}`)
    eis(overgang.van.includes(nu) && naar === (overgang.naar ?? nu), `buiten de tabel: ${handeling}`)
    nu = naar
  }
  eis(nu === status, 'de laatste regel is niet de status')
  return gebreken
}
