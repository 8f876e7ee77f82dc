import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { Actor } from '@/domain/access/actor'
import { openValue } from '@/server/seal/rows'
import { sealedAt } from './sealing'

/** The table of which a wijkcoach may send in an aanmelding without anybody's agreement. */
const tafel = 'triage-transfertafel'

/** So many complete drafts of this applicant, each in a casus of its own, ready to be sent. @returns their ids */
export async function makeConcepts(owner: Client, actor: Actor, count: number): Promise<readonly string[]> {
  const { rows } = await owner.query<{ id: string; formulier: string; zoekwoorden: string[] }>(
    `SELECT id, formulier #>> '{}' AS formulier, zoekwoorden FROM aanmelding WHERE status = 'afgerond' LIMIT 1`,
  )
  const [example] = rows
  if (!example) throw new Error('there is no aanmelding to copy')
  const text = openValue('Aanmelding', 'formulier', example.id, example.formulier)
  const ids = Array.from({ length: count }, () => randomUUID())
  await owner.query(
    `WITH wanted AS (SELECT id, formulier, gen_random_uuid() AS casus_id, 'TW-BENCH' || gen_random_uuid() AS code
                     FROM unnest($4::uuid[], $5::text[]) AS given (id, formulier)),
     begun AS (
       INSERT INTO casus (id, code, gemeente_code, aangemaakt_op, bijgewerkt_op, aangemaakt_door_id, organisatie_id, situatie, gesteld)
       SELECT casus_id, code, $2, now(), now(), $1, $3, '{}', '[]' FROM wanted RETURNING id)
     INSERT INTO aanmelding (id, referentie, casus_id, tafel_slug, gemeente_code, status, aanmelder_id, organisatie_id, formulier, zoekwoorden,
                             ligt_bij, ligt_bij_sinds, aangemaakt_op)
     SELECT wanted.id, code || '-1', begun.id, $6, $2, 'concept', $1, $3, to_jsonb(formulier), $7, 'aanmelder', now(), now()
     FROM wanted JOIN begun ON begun.id = wanted.casus_id`,
    [
      actor.accountId,
      actor.gemeenteCode,
      actor.organisatie.id,
      ids,
      ids.map((id) => sealedAt('aanmelding', 'formulier', id, text)),
      tafel,
      example.zoekwoorden,
    ],
  )
  return ids
}

/** What is written when somebody sends an aanmelding, as bare SQL: the same rows, one statement per table, nothing checked. */
export async function submitBare(client: Client, actor: Actor, id: string): Promise<void> {
  await client.query('BEGIN')
  await client.query(
    `UPDATE aanmelding SET status = 'ingediend', ligt_bij = 'tafel', ligt_bij_sinds = now(), ingediend_op = now(),
       uiterlijk = now() + interval '7 days', onderwerp = left(formulier #>> '{}', 120), leeftijdsklasse = '30-39',
       getoond = formulier
     WHERE id = $1 AND status = 'concept'`,
    [id],
  )
  await client.query(
    `INSERT INTO gebeurtenis (id, aanmelding_id, op, handeling, van_status, naar_status, rol, door_naam, organisatie_naam, tekst, terugmelding)
     VALUES (gen_random_uuid(), $1, now(), 'dienIn', 'concept', 'ingediend', $2, $3, $4, 'pz1.bench.' || repeat('x', 80), true)`,
    [id, actor.rol, actor.naam, actor.organisatie.naam],
  )
  await client.query(
    `INSERT INTO audit_regel (op, account_id, rol, organisatie_id, handeling, grondslag, aanmelding_id)
     VALUES (now(), $1, $2, $3, 'aanmelding.ingediend', 'bench', $4)`,
    [actor.accountId, actor.rol, actor.organisatie.id, id],
  )
  await client.query(
    `INSERT INTO outbox (id, soort, aanmelding_id, ontvanger_id, aangemaakt_op)
     SELECT gen_random_uuid(), soort, $1, ontvanger, now()
     FROM (SELECT 'ontvangen' AS soort, $2::uuid AS ontvanger
           UNION ALL SELECT 'nieuw-bij-tafel', id FROM account WHERE actief AND $3 = ANY (tafels)) AS berichten`,
    [id, actor.accountId, tafel],
  )
  await client.query('COMMIT')
}
