import type { Client } from 'pg'
import type { Actor } from '@/domain/access/actor'

/** The table of which a wijkcoach may send in an aanmelding without anybody's agreement. */
const tafel = 'triage-transfertafel'

/** So many complete drafts of this applicant, each in a casus of its own, ready to be sent. @returns their ids */
export async function makeConcepts(owner: Client, actor: Actor, count: number): Promise<readonly string[]> {
  const { rows } = await owner.query<{ id: string }>(
    `WITH example AS (SELECT formulier FROM aanmelding WHERE status = 'afgerond' LIMIT 1),
     begun AS (
       INSERT INTO casus (id, code, gemeente_code, aangemaakt_op, bijgewerkt_op, aangemaakt_door_id, organisatie_id, situatie, gesteld)
       SELECT gen_random_uuid(), 'TW-BENCH' || gen_random_uuid(), $2, now(), now(), $1, $3, '{}', '[]' FROM generate_series(1, $4)
       RETURNING id, code)
     INSERT INTO aanmelding (id, referentie, casus_id, tafel_slug, gemeente_code, status, aanmelder_id, organisatie_id, formulier,
                             ligt_bij, ligt_bij_sinds, aangemaakt_op)
     SELECT gen_random_uuid(), code || '-1', begun.id, $5, $2, 'concept', $1, $3, example.formulier, 'aanmelder', now(), now()
     FROM begun, example RETURNING id`,
    [actor.accountId, actor.gemeenteCode, actor.organisatie.id, count, tafel],
  )
  return rows.map(({ id }) => id)
}

/** What is written when somebody sends an aanmelding, as bare SQL: the same rows, one statement per table, nothing checked. */
export async function submitBare(client: Client, actor: Actor, id: string): Promise<void> {
  await client.query('BEGIN')
  await client.query(
    `UPDATE aanmelding SET status = 'ingediend', ligt_bij = 'tafel', ligt_bij_sinds = now(), ingediend_op = now(),
       uiterlijk = now() + interval '7 days', onderwerp = formulier->>'vraag', leeftijdsklasse = formulier->>'leeftijdsklasse',
       getoond = formulier
     WHERE id = $1 AND status = 'concept'`,
    [id],
  )
  await client.query(
    `INSERT INTO gebeurtenis (id, aanmelding_id, op, handeling, van_status, naar_status, rol, door_naam, organisatie_naam, tekst, terugmelding)
     VALUES (gen_random_uuid(), $1, now(), 'dienIn', 'concept', 'ingediend', $2, $3, $4, 'Uw aanmelding is ontvangen.', true)`,
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
