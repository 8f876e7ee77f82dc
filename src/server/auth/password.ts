import { hash, verify } from '@node-rs/argon2'

// argon2id with the parameters that OWASP advises: 19 MiB, two passes.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** A hash with its salt and cost in it, as the database keeps it. Takes some 70 to 200 ms of processor time. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

// A password that nobody has, so that an unknown account takes as long as a known one.
let nobodysHash: Promise<string> | undefined

/** Whether the password belongs to the hash; without a hash (unknown account) it takes as long and is never right. */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword(crypto.randomUUID())
  const right = await verify(stored ?? (await nobodysHash), password)
  return right && stored !== undefined
}
