/** A step of signing in that can be guessed, or that sends a mail. */
export type LoginStep = 'wachtwoord' | 'code' | 'vergeten'

/** Failed tries in the window: of this account from this address, of this account, and from this address. */
export type Tries = { readonly together: number; readonly account: number; readonly address: number }

/** Minutes that a failed try counts. */
export const windowMinutes = 15

/**
 * Per account and address together few, so that guessing stops soon; per account alone more, so that somebody elsewhere cannot
 * easily keep a colleague out; per address many, because one office shares one.
 */
const limits: Record<LoginStep, Tries> = {
  wachtwoord: { together: 5, account: 20, address: 100 },
  code: { together: 5, account: 10, address: 100 },
  vergeten: { together: 3, account: 5, address: 30 },
}

/** Whether there have been too many tries to look at another one. */
export const isLocked = (step: LoginStep, tries: Tries): boolean => {
  const limit = limits[step]
  return tries.together >= limit.together || tries.account >= limit.account || tries.address >= limit.address
}
