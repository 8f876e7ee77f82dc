import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startIssuer } from './oidcProvider'
import { colleague, demoPassword, portalPort, portalUrl } from './portal'
import { forgetSeenPages } from './seenPages'

/** How long installing nothing, starting Postgres, migrating, loading and building may take (milliseconds). */
const startTime = 240_000

/** Starts the portal exactly as `npm start` does, on an empty data folder, and stops it afterwards. */
export default async function startPortal() {
  forgetSeenPages()
  if (process.env.PORTAAL_TEST_URL) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'portaal-e2e-'))
  chmodSync(folder, 0o755)
  // For the test that freezes this database.
  process.env.PORTAAL_TEST_DATA = folder
  const { DATABASE_URL: _, ...env } = process.env
  const issuer = await startIssuer(`${portalUrl}/api/auth/callback/oidc`)
  issuer.person = colleague
  const portal = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      ...env,
      PORT: String(portalPort),
      PORTAAL_DATA: folder,
      PORTAAL_DEMO_WACHTWOORD: demoPassword,
      LOG_LEVEL: 'warn',
      OIDC_ISSUER: issuer.issuer,
      OIDC_CLIENT_ID: issuer.clientId,
      OIDC_CLIENT_GEHEIM: issuer.clientSecret,
      OIDC_NAAM: 'de testorganisatie',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const stop = () =>
    new Promise<void>((done) => {
      if (portal.exitCode !== null) return done()
      portal.once('exit', () => done())
      portal.kill('SIGTERM')
    })
  await untilReady(() => portal.exitCode === null)
  return async () => {
    await stop()
    await issuer.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function untilReady(isRunning: () => boolean): Promise<void> {
  const deadline = Date.now() + startTime
  while (Date.now() < deadline) {
    if (!isRunning()) throw new Error('het portaal stopte voordat het klaar was')
    const answer = await fetch(`${portalUrl}/api/health/ready`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, 500))
  }
  throw new Error('het portaal werd niet op tijd klaar')
}
