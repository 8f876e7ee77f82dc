import type { Client } from 'pg'
import type { Actor } from '@/domain/access/actor'
import { isRole } from '@/domain/access/role'

type Row = {
  id: string
  naam: string
  rol: string
  gemeente_code: string | null
  tafels: string[]
  organisatie_id: string
  organisatie_naam: string
  soort: string
}

/** The demo account with this name as somebody who is signed in: `findDemoActor(owner, 'wijkcoach.enschede')`. */
export async function findDemoActor(owner: Client, name: string): Promise<Actor> {
  const { rows } = await owner.query<Row>(
    `SELECT a.id, a.naam, a.rol, a.gemeente_code, a.tafels, o.id AS organisatie_id, o.naam AS organisatie_naam, o.soort
     FROM account a JOIN organisatie o ON o.id = a.organisatie_id WHERE a.email = $1`,
    [`${name}@demo.test`],
  )
  const row = rows[0]
  if (!row || !isRole(row.rol)) throw new Error(`geen demo-account ${name}`)
  return {
    accountId: row.id,
    sessieId: '00000000-0000-4000-8000-000000000000',
    naam: row.naam,
    rol: row.rol,
    gemeenteCode: row.gemeente_code,
    tafels: row.tafels,
    organisatie: { id: row.organisatie_id, naam: row.organisatie_naam, soort: row.soort },
    verzoekId: null,
  }
}
