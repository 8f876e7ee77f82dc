import { Client } from 'pg'
import { hashPassword } from '@/server/auth/password'
import { type DemoAccount, demoAccounts } from './accounts'

/** Loads the demo accounts (with the password of this start) and, once, the invented casussen. */
export async function loadDemo(
  ownerUrl: string,
  password: string,
  { casussen }: { casussen: boolean },
): Promise<void> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const passwordHash = await hashPassword(password)
    for (const account of demoAccounts) await loadAccount(client, account, passwordHash)
    if (!casussen) return
    // Loaded late: the tests of the server need accounts only, and the commands pull in every feature.
    const { loadCasussen } = await import('./loadCasussen')
    await loadCasussen(client)
  } finally {
    await client.end()
  }
}

async function loadAccount(client: Client, account: DemoAccount, passwordHash: string): Promise<void> {
  const { naam, soort, gemeenteCode } = account.organisatie
  const known = await client.query<{ id: string }>('SELECT id FROM organisatie WHERE naam = $1', [naam])
  const organisatieId = known.rows[0]?.id ?? crypto.randomUUID()
  if (known.rowCount === 0) {
    await client.query('INSERT INTO organisatie (id, naam, soort, gemeente_code) VALUES ($1, $2, $3, $4)', [
      organisatieId,
      naam,
      soort,
      gemeenteCode,
    ])
  }
  await client.query(
    `INSERT INTO account (id, email, naam, wachtwoord_hash, rol, gemeente_code, tafels, demo, organisatie_id)
     VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, true, $7)
     ON CONFLICT (email) DO UPDATE SET naam = excluded.naam, wachtwoord_hash = excluded.wachtwoord_hash`,
    [
      account.email,
      account.naam,
      passwordHash,
      account.rol,
      gemeenteCode,
      account.tafels ?? [],
      organisatieId,
    ],
  )
}
