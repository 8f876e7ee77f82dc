import { expect, type Page, test } from 'playwright/test'
import { createAanmelding } from '../factories/aanmeldingen'
import { expectAccessible, loginAs } from './fixtures'
import { openPortalDatabase } from './portalDatabase'

const owner = openPortalDatabase()

const password = (page: Page) => page.getByLabel('Wachtwoord')
const logIn = (page: Page) => page.getByRole('button', { name: 'Inloggen', exact: true })

test('a pressed button says that it is busy, and is itself again when one comes back', async ({ page }) => {
  await page.goto('/inloggen')
  // Only the event: while a form is really under way the test cannot look at the page.
  await logIn(page).evaluate((submitter: HTMLButtonElement) =>
    submitter.form?.dispatchEvent(new SubmitEvent('submit', { submitter, bubbles: true })),
  )
  const busy = page.getByRole('button', { name: 'Een ogenblik…' })
  await expect(busy).toHaveAttribute('aria-busy', 'true')
  await expect(busy).toBeEnabled()
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await expect(logIn(page)).not.toHaveAttribute('aria-busy')
  await expect(busy).toHaveCount(0)
})

test('the errors have the focus, also after a link to a field', async ({ page }) => {
  await page.goto('/inloggen')
  const errors = page.getByRole('alert')
  for (const _round of ['first', 'at an address with a #']) {
    await logIn(page).click()
    await expect(errors).toBeFocused()
    await errors.getByRole('link').first().click()
    await expect(page).toHaveURL(/#/)
  }
  await expect(password(page)).toHaveValue('')
})

/** The page with the summary that goes along the channel of a table itself. */
async function openDoorsturen(page: Page): Promise<void> {
  const { id } = await createAanmelding(owner(), { status: 'concept', tafel: 'hoogcomplex-oostnl' })
  await loginAs(page, 'wijkcoach.enschede')
  await page.goto(`/aanmeldingen/${id}/doorsturen`)
}

test('the summary is copied at a press', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openDoorsturen(page)
  await page.getByRole('button', { name: 'Kopieer de tekst' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'De tekst is gekopieerd.' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await page.getByLabel('Tekst om te kopiëren').inputValue())
})

test('without a script there is no copy button, and the text can be selected', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await openDoorsturen(page)
  await expect(page.getByRole('button', { name: 'Kopieer de tekst' })).toBeHidden()
  await expect(page.getByLabel('Tekst om te kopiëren')).toBeVisible()
  await page.context().close()
})

test('the accessibility check finds what is wrong', async ({ page }) => {
  await page.goto('/inloggen')
  await page.evaluate(() =>
    document.querySelector('h1')?.insertAdjacentHTML('afterend', '<img src="/x.png">'),
  )
  await expect(expectAccessible(page)).rejects.toThrow(/image-alt/)
})
