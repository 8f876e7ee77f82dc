/** Where the browser tests find the portal; PORTAAL_TEST_URL points them at one that runs already. */
export const portalPort = Number(process.env.E2E_PORT ?? 3217)
export const portalUrl = process.env.PORTAAL_TEST_URL ?? `http://localhost:${portalPort}`
export const demoPassword = process.env.PORTAAL_DEMO_WACHTWOORD ?? 'alleen-voor-de-browsertests'

/** Who is signed in at the other organisation, for the tests of OIDC. */
export const colleague = {
  sub: 'collega-van-de-test',
  email: 'collega@organisatie.test',
  name: 'Collega van de testorganisatie',
  groups: ['wijkteam-van-de-test'],
  amr: ['pwd', 'mfa'],
}
