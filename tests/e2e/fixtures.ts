import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { type BrowserContext, expect, type Page } from 'playwright/test'
import { demoPassword } from '../setup/portal'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 AA and axe's own good practice, as the norm for government sites asks. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Fails with every accessibility violation of the page as it stands now. Axe needs timers, which a page without JavaScript
 * does not have: it looks at a copy of what is on the screen, at the same address, without the page's own scripts.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const browser = page.context().browser()
  if (!browser) throw new Error('geen browser')
  const copies = await browser.newContext({
    viewport: page.viewportSize(),
    storageState: await page.context().storageState(),
    bypassCSP: true,
    javaScriptEnabled: true,
  })
  const copy = await copies.newPage()
  const html = (await page.content()).replace(/<script\b[\s\S]*?<\/script>/gi, '')
  await copy.route(page.url(), (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  )
  await copy.goto(page.url())
  await copy.evaluate(axeSource)
  const violations = await copy.evaluate(async (runOnly) => {
    const engine = (window as unknown as { axe: typeof axe }).axe
    const results = await engine.run(document, { runOnly, resultTypes: ['violations'] })
    return results.violations.map((violation) => ({
      rule: violation.id,
      where: violation.nodes.map((node) => node.target.join(' ')).slice(0, 5),
      help: violation.help,
    }))
  }, tags)
  await copies.close()
  expect(violations, `toegankelijkheid van ${page.url()}`).toEqual([])
}

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
