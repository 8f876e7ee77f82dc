import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { expectAccessible, loginAs } from './fixtures'

/** A child may have ended between the listing and the signal. */
function sendTo(pid: number, signal: 'STOP' | 'CONT'): void {
  try {
    process.kill(pid, `SIG${signal}`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** The embedded Postgres of this run and all its children, frozen or woken. */
function signalDatabase(signal: 'STOP' | 'CONT'): void {
  const folder = process.env.PORTAAL_TEST_DATA
  if (!folder) throw new Error('alleen met een portaal dat de test zelf start')
  const [postmaster = ''] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', postmaster], { encoding: 'utf8' })
    .trim()
    .split(/\s+/)
  for (const pid of [postmaster, ...children]) sendTo(Number(pid), signal)
}

test.describe('de database is weg', () => {
  test.describe.configure({ timeout: 120_000 })
  test.afterEach(() => signalDatabase('CONT'))

  test('de pagina zegt het, het formulier houdt de tekst, en alles herstelt vanzelf', async ({ page }) => {
    await loginAs(page, 'wijkcoach.enschede')
    await page.goto('/casussen/nieuw')
    signalDatabase('STOP')

    // Both wait until the database has had its time to answer.
    const werk = await page.context().newPage()
    const [answer] = await Promise.all([
      werk.goto('/casussen', { timeout: 40_000 }),
      page.getByRole('button', { name: 'Start een casus' }).click(),
    ])
    await expect(page.getByText('De database is even niet bereikbaar').first()).toBeVisible({
      timeout: 40_000,
    })
    expect(answer?.status()).toBe(503)
    await expect(werk.getByRole('heading', { level: 1 })).toHaveText('De database is even niet bereikbaar')
    // The contact is content, and still there.
    await expect(werk.getByRole('link', { name: 'info@veiligheidshuistwente.nl' })).toBeVisible()
    await expectAccessible(werk)

    const publiek = await werk.goto('/overlegtafels')
    expect(publiek?.status()).toBe(200)
    await expect(werk.getByRole('heading', { level: 1 })).toBeVisible()
    await werk.close()

    signalDatabase('CONT')
    await page.getByRole('button', { name: 'Verstuur opnieuw' }).click()
    await expect(page).toHaveURL(/\/casussen\/[0-9a-f-]{36}\//, { timeout: 30_000 })
  })
})
