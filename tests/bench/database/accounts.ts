import type { Client } from 'pg'

/** Applicants per gemeente, and reviewers per set of tables, beside the demo accounts. */
const applicantsPerGemeente = 20
const reviewers = [
  { rol: 'zvh', tafels: ['topx', 'levensloopaanpak', 'bestuurlijk-escalatieoverleg'], count: 8 },
  { rol: 'tafelcoordinator', tafels: ['triage-transfertafel'], count: 4 },
] as const

/** People to apply and to review; they exist only here, and nobody can sign in as them. */
export async function addAccounts(client: Client): Promise<void> {
  await client.query(
    `WITH o AS (INSERT INTO organisatie (id, naam, soort, gemeente_code)
                SELECT gen_random_uuid(), 'Wijkteam ' || naam || ' (bench)', 'wijkcoach', code FROM gemeente RETURNING id, gemeente_code)
     INSERT INTO account (id, email, naam, wachtwoord_hash, rol, gemeente_code, organisatie_id)
     SELECT gen_random_uuid(), 'wijkcoach' || n || '.' || gemeente_code || '@bench.invalid', 'Wijkcoach ' || n, '-', 'wijkcoach', gemeente_code, id
     FROM o, generate_series(1, $1) n`,
    [applicantsPerGemeente],
  )
  for (const { rol, tafels, count } of reviewers) {
    await client.query(
      `INSERT INTO account (id, email, naam, wachtwoord_hash, rol, tafels, organisatie_id)
       SELECT gen_random_uuid(), $1 || n || '@bench.invalid', 'Behandelaar ' || n, '-', $1, $2,
              (SELECT organisatie_id FROM account WHERE tafels && $2 LIMIT 1)
       FROM generate_series(1, $3) n`,
      [rol, tafels, count],
    )
  }
}
