import { env } from '@/server/env'
import { listDemo } from './data'

/** The demo accounts for the buttons of the login page; none outside the demo. */
export const listDemoAccounts = async (): Promise<{ email: string; naam: string }[]> =>
  env.PORTAAL_DEMO ? listDemo() : []

/** With whose account one can sign in; undefined when that was not set up. */
export const loginOrganisatie = (): string | undefined => (env.OIDC_ISSUER ? env.OIDC_NAAM : undefined)
