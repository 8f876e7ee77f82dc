import { isLocked, type LoginStep, type Tries, windowMinutes } from '@/domain/access/loginLimits'
import { now } from '../clock'
import type { Tx } from '../db/transaction'
import { fingerprintOf } from './secretBox'

/** Whose door is tried (an address as typed, or an account), and from where. Only fingerprints are kept. */
export type Attempt = { readonly step: LoginStep; readonly account: string; readonly adres: string }

const keysOf = ({ account, adres }: Attempt) => ({
  accountSleutel: fingerprintOf('inlogpoging', `account ${account}`),
  adresSleutel: fingerprintOf('inlogpoging', `adres ${adres}`),
})

/**
 * Notes a try before it is looked at, so that a hundred at the same moment are not a hundred guesses; one that turns out right
 * is taken back by `forgetAttempts`.
 * @returns whether this try may not count, because there have been too many
 */
export async function noteAttempt(tx: Tx, attempt: Attempt): Promise<boolean> {
  const { accountSleutel, adresSleutel } = keysOf(attempt)
  const { step } = attempt
  const op = now()
  const since = new Date(op.getTime() - windowMinutes * 60_000)
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${step + accountSleutel}, 0))::text`
  const [tries] = await tx.$queryRaw<Tries[]>`
    SELECT (count(*) FILTER (WHERE account_sleutel = ${accountSleutel} AND adres_sleutel = ${adresSleutel}))::int AS together,
           (count(*) FILTER (WHERE account_sleutel = ${accountSleutel}))::int AS account,
           (count(*) FILTER (WHERE adres_sleutel = ${adresSleutel}))::int AS address
    FROM inlogpoging
    WHERE (account_sleutel = ${accountSleutel} OR adres_sleutel = ${adresSleutel}) AND stap = ${step} AND telt AND op > ${since}`
  const locked = !tries || isLocked(step, tries)
  await tx.inlogpoging.createMany({ data: { op, stap: step, accountSleutel, adresSleutel, telt: !locked } })
  return locked
}

/** After the right answer: the tries of this account from this address at this step no longer count. */
export const forgetAttempts = (tx: Tx, attempt: Attempt) =>
  tx.inlogpoging.deleteMany({ where: { stap: attempt.step, ...keysOf(attempt) } })
