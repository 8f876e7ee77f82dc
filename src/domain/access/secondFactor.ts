import type { Role } from './role'

/** Only who edits public texts may do so with a password alone. */
const passwordOnly: readonly Role[] = ['redacteur']

/** The roles that see casussen, accounts or the log: a password alone is not enough for them. */
export const needsSecondFactor = (rol: Role): boolean => !passwordOnly.includes(rol)

/** How a session was opened. */
const waysIn = ['wachtwoord', 'code', 'herstelcode', 'oidc', 'demo'] as const
export type WayIn = (typeof waysIn)[number]

export const wayInNames: Record<WayIn, string> = {
  wachtwoord: 'met wachtwoord',
  code: 'met wachtwoord en code',
  herstelcode: 'met wachtwoord en herstelcode',
  oidc: 'via uw organisatie',
  demo: 'met een demo-account',
}
