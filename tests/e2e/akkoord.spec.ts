import { type Browser, expect, type Page, test } from 'playwright/test'
import { createAanmelding } from '../factories/aanmeldingen'
import { expectAccessible, heading, loginAs, press } from './fixtures'
import { openPortalDatabase } from './portalDatabase'

const owner = openPortalDatabase()

/** A TopX aanmelding of the wijkcoach that waits for the procesmanager gemeente; its path. */
async function waiting(page: Page): Promise<string> {
  const { id } = await createAanmelding(owner(), { status: 'wacht-op-akkoord' })
  await loginAs(page, 'wijkcoach.enschede')
  return `/aanmeldingen/${id}`
}

async function open(browser: Browser, name: string, javaScriptEnabled = true): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await loginAs(page, name)
  return page
}

for (const javaScriptEnabled of [true, false]) {
  test(`the procesmanager gemeente agrees, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    page,
    browser,
  }) => {
    const path = await waiting(page)
    const procesmanager = await open(browser, 'procesmanager.enschede', javaScriptEnabled)
    await procesmanager.goto('/taken')
    await procesmanager.locator(`a[href="${path.replace('aanmeldingen', 'taken')}"]`).click()
    await expect(heading(procesmanager)).toHaveText('Akkoord voor TopX')
    await expect(procesmanager.getByText('De inwoner hoort stemmen en slaapt slecht.')).toBeVisible()
    await press(procesmanager, 'Geef akkoord')
    await expect(procesmanager.getByText('De aanmelding ligt nu bij TopX.').first()).toBeVisible()
    await expect(procesmanager.getByRole('link', { name: 'Trek de aanmelding in' })).toHaveCount(0)

    await page.goto(path)
    await expect(page.getByText('Akkoord gegeven', { exact: false }).first()).toBeVisible()
    await page.goto(`${path}/verstuurd`)
    await expect(page.getByText('TopX heeft uw aanmelding ontvangen.')).toBeVisible()
    await procesmanager.context().close()
  })
}

test('no agreement: why, a better route and the next step reach the applicant', async ({ page, browser }) => {
  const path = await waiting(page)
  const task = path.replace('aanmeldingen', 'taken')
  const procesmanager = await open(browser, 'procesmanager.enschede')
  await procesmanager.goto(task)
  await procesmanager.getByText('Ik geef geen akkoord').click()
  await press(procesmanager, 'Geef geen akkoord')
  await expect(procesmanager).toHaveTitle(/^Fout: /)
  await expectAccessible(procesmanager)
  await procesmanager
    .getByLabel('Waarom geeft u geen akkoord?')
    .fill('Het lokale overleg is er nog niet geweest.')
  await procesmanager.getByLabel('Wat is een betere route?').fill('Eerst het lokale overleg.')
  await procesmanager.getByLabel('Wat is de volgende stap?').fill('Het wijkteam plant het overleg.')
  await procesmanager.getByLabel('Wie zet die stap?').selectOption('gemeente')
  await press(procesmanager, 'Geef geen akkoord')
  await expect(procesmanager.getByText('De aanmelder leest nu uw uitleg.')).toBeVisible()

  await page.goto(path)
  await expect(page.locator('.nl-data-badge', { hasText: 'niet in behandeling' })).toBeVisible()
  await expect(page.getByText('Het lokale overleg is er nog niet geweest.').first()).toBeVisible()
  await expect(page.getByText('Het wijkteam plant het overleg.')).toBeVisible()
  await expectAccessible(page)
  await procesmanager.context().close()
})

test('the tasks of one gemeente are not those of another', async ({ page, browser }) => {
  const path = await waiting(page)
  const task = path.replace('aanmeldingen', 'taken')
  const almelo = await open(browser, 'procesmanager.almelo')
  await almelo.goto('/taken')
  await expect(almelo.locator(`a[href="${task}"]`)).toHaveCount(0)
  expect((await almelo.goto(task))?.status()).toBe(404)
  const wijkcoach = await page.goto(task)
  expect(wijkcoach?.status()).toBe(403)
  await almelo.context().close()
})

test('tasks are accessible, with and without work', async ({ page }) => {
  await loginAs(page, 'procesmanager.enschede')
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/taken')
    await expectAccessible(page)
  }
  await page.locator('tbody th a').first().click()
  await expectAccessible(page)
})
