import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from 'playwright/test'
import { createCasus } from '../factories/casussen'
import { teLangWachten } from '../factories/situaties'
import { expectAccessible, heading, loginAs, press } from './fixtures'
import { openPortalDatabase } from './portalDatabase'

const owner = openPortalDatabase()

async function startCasus(page: Page): Promise<void> {
  await page.goto('/casussen')
  await page.getByRole('link', { name: 'Start een casus' }).click()
  await expect(page.getByLabel('In welke gemeente woont de inwoner?')).toHaveValue('GM0153')
  await page.getByRole('button', { name: 'Start een casus' }).click()
  await expect(heading(page)).toHaveText('Is er nu direct gevaar voor iemand?')
}

const next = (page: Page) => press(page, 'Volgende')

const casusPath = (page: Page) => new URL(page.url()).pathname.split('/').slice(0, 3).join('/')

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test.beforeEach(({ page }) => loginAs(page, 'wijkcoach.enschede'))

    // From the start of a casus to its advice is walked in aanmelding.spec.ts.
    test('the advice, and back to change an answer', async ({ page }) => {
      await page.goto(`/casussen/${await createCasus(owner(), teLangWachten)}/advies`)
      await expect(heading(page)).toHaveText('Schaal op: hier kunt u terecht')
      await expect(page.getByRole('heading', { name: /Triage & Transfertafel/ }).first()).toBeVisible()

      await page.getByRole('link', { name: 'Wijzig uw antwoord op: Is er nu direct gevaar' }).click()
      await expect(page.getByLabel('Nee', { exact: true })).toBeChecked()
      await page.getByLabel('Ja', { exact: true }).check()
      await next(page)
      await expect(heading(page)).toHaveText('Bel nu hulp')
      await expect(page.getByRole('heading', { name: 'De volgende stap' })).toBeVisible()
    })

    test('stop and go on later: the draft has its own address', async ({ page }) => {
      await startCasus(page)
      await page.getByLabel('Nee', { exact: true }).check()
      await next(page)
      await expect(heading(page)).toHaveText('Hoe oud is de inwoner?')
      const path = casusPath(page)
      await page.getByRole('link', { name: 'stoppen en later verdergaan' }).click()
      await expect(heading(page)).toHaveText('Mijn casussen')
      await page.locator(`a[href="${path}/wegwijzer"]`).click()
      await expect(heading(page)).toHaveText('Hoe oud is de inwoner?')
      await page.getByRole('button', { name: 'Vorige' }).click()
      await expect(heading(page)).toHaveText('In welke gemeente woont de inwoner?')
      await expect(page.getByLabel('Enschede', { exact: true })).toBeChecked()
    })

    test('says what is missing, with the same words at the question', async ({ page }) => {
      await startCasus(page)
      await page.getByRole('button', { name: 'Volgende' }).click()
      await expect(page).toHaveTitle(/^Fout: /)
      await expect(page.getByRole('alert').getByRole('link', { name: 'Kies een antwoord.' })).toBeVisible()
      await expect(page.locator('fieldset')).toContainText('Kies een antwoord.')
    })
  })
}

test('the whole way by keyboard alone', async ({ page }) => {
  await loginAs(page, 'wijkcoach.enschede')
  await page.goto('/casussen/nieuw')
  await page.getByRole('button', { name: 'Start een casus' }).focus()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Is er nu direct gevaar voor iemand?')
  await page.locator('.keuzes input').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel('Nee', { exact: true })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Hoe oud is de inwoner?')
  await page.locator('.keuzes input').first().focus()
  await page.keyboard.press('Space')
  for (let tabs = 0; tabs < 3; tabs++) {
    await page.keyboard.press('Tab')
    if (
      await page.getByRole('button', { name: 'Volgende' }).evaluate((node) => node === document.activeElement)
    )
      break
  }
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Waar loopt u vast?')
})

test('every page of a casus is accessible, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await loginAs(page, 'wijkcoach.enschede')
  await page.goto('/casussen/nieuw')
  await expectAccessible(page)
  await startCasus(page)
  const path = casusPath(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Volgende' }).click()
  await expect(page).toHaveTitle(/^Fout: /)
  await expectAccessible(page)
  await page.goto(path)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Ga verder' }).click()
  await expect(heading(page)).toHaveText('Is er nu direct gevaar voor iemand?')
  const advised = `/casussen/${await createCasus(owner(), teLangWachten)}`
  for (const address of [`${advised}/advies`, advised, '/casussen']) {
    await page.goto(address)
    await expectAccessible(page)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, `${address} past op een telefoon`).toBeLessThanOrEqual(0)
  }
})

test('a casus of somebody else does not exist', async ({ page, browser }) => {
  await loginAs(page, 'wijkcoach.enschede')
  await startCasus(page)
  const path = casusPath(page)
  const other = await browser.newContext()
  const stranger = await other.newPage()
  await loginAs(stranger, 'wijkcoach.almelo')
  const unknown = `/casussen/${randomUUID()}`
  for (const address of [path, `${path}/wegwijzer`, `${path}/advies`, unknown, '/casussen/geen-id']) {
    const answered = await stranger.goto(address)
    expect(answered?.status(), address).toBe(404)
    await expect(heading(stranger)).toHaveText('Deze pagina bestaat niet')
  }
  await other.close()
})

test('what the address asks for can only be a question on the way', async ({ page }) => {
  await loginAs(page, 'wijkcoach.enschede')
  await startCasus(page)
  const path = casusPath(page)
  for (const vraag of ['rol', 'eerder', '__proto__', '%27%20OR%201=1']) {
    await page.goto(`${path}/wegwijzer?vraag=${vraag}`)
    await expect(heading(page)).toHaveText('Is er nu direct gevaar voor iemand?')
  }
})

test('somebody without the right gets no page', async ({ page }) => {
  await loginAs(page, 'redacteur')
  for (const address of ['/casussen', '/casussen/nieuw', `/casussen/${randomUUID()}`])
    expect((await page.request.get(address)).status(), address).toBe(403)
})
