import type { Client } from 'pg'
import type { Role } from '@/domain/access/role'
import { hashPassword } from '@/server/auth/password'

export const goodPassword = 'fiets-kachel-wolk-hamer'

type Person = {
  readonly rol?: Role
  readonly wachtwoord?: string | null
  readonly email?: string
  readonly organisatieId?: string
}

/** Somebody who is no demo account: invited, with a password unless it is null. */
export async function createAccount(
  owner: Client,
  { rol = 'wijkcoach', wachtwoord = goodPassword, email, organisatieId }: Person = {},
): Promise<{ id: string; email: string }> {
  const id = crypto.randomUUID()
  const address = email ?? `${id.slice(0, 8)}@voorbeeld.test`
  await owner.query(
    `INSERT INTO account (id, email, naam, wachtwoord_hash, rol, gemeente_code, organisatie_id)
     SELECT $1, $2, $3, $4, $5, o.gemeente_code, o.id FROM organisatie o
     WHERE o.id = coalesce($6, (SELECT organisatie_id FROM account WHERE email = 'wijkcoach.enschede@demo.test'))`,
    [
      id,
      address,
      `Proef ${id.slice(0, 8)}`,
      wachtwoord && (await hashPassword(wachtwoord)),
      rol,
      organisatieId,
    ],
  )
  return { id, email: address }
}
