import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { type BrowserContext, expect, type Page } from 'playwright/test'
import { demoPassword } from '../setup/portal'
import { noteSeenPage } from '../setup/seenPages'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    /** Set by the script of axe. */
    axe: typeof axe
  }
}

/** WCAG 2.2 AA and axe's own good practice, as the norm for government sites asks. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Fails with every accessibility violation of the page as it stands now. Only where scripts run: axe needs timers. Without
 * JavaScript the page is the same HTML from the server, and every journey is walked both ways.
 */
export async function expectAccessible(page: Page): Promise<void> {
  if (await page.evaluate(() => !matchMedia('(scripting: enabled)').matches)) return
  await page.evaluate(axeSource)
  const violations = await page.evaluate(async (runOnly) => {
    const results = await window.axe.run(document, { runOnly, resultTypes: ['violations'] })
    return results.violations.map((violation) => ({
      rule: violation.id,
      where: violation.nodes.map((node) => node.target.join(' ')).slice(0, 5),
      help: violation.help,
    }))
  }, tags)
  expect(violations, `toegankelijkheid van ${page.url()}`).toEqual([])
  if (await isShown(page)) noteSeenPage(new URL(page.url()).pathname)
}

/** Whether this is the page of its address, and no error page in its place. */
const isShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return (arrival?.responseStatus ?? 0) < 400
  })

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>
const sessions = new Map<string, Cookies>()

/** Signs in as a demo account (`wijkcoach.enschede`), through the login form the first time and with its cookie after that. */
export async function loginAs(page: Page, name: string): Promise<void> {
  const kept = sessions.get(name)
  if (kept) return page.context().addCookies(kept)
  await page.goto('/inloggen')
  await page.getByLabel('E-mailadres').fill(`${name}@demo.test`)
  await page.getByLabel('Wachtwoord').fill(demoPassword)
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeVisible()
  sessions.set(name, await page.context().cookies())
}

/** Somebody else sits down at the same computer. */
export async function switchTo(page: Page, name: string): Promise<void> {
  await page.context().clearCookies()
  await loginAs(page, name)
}

/** The title of the page as it is shown. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** What is wrong with the form that was sent. */
export const errors = (page: Page) => page.getByRole('alert', { name: /niet goed ingevuld/ })

/**
 * Presses a button and waits for the whole page that comes back. Looking again and again until something has changed costs more than
 * the page itself.
 */
export async function press(page: Page, name: string): Promise<void> {
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name, exact: true }).click()
  await loaded
}
