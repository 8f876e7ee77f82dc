import { type Browser, expect, type Locator, type Page, test } from 'playwright/test'
import type { Situatie } from '@/domain/routering/situatie'
import { createAanmelding } from '../factories/aanmeldingen'
import { createCasus } from '../factories/casussen'
import { hoogcomplex, overlast } from '../factories/situaties'
import { demoPassword } from '../setup/portal'
import { fillForm, fillStep, toAdvice } from './aanmelden'
import { expectAccessible, heading, loginAs, press } from './fixtures'
import { openPortalDatabase } from './portalDatabase'

const owner = openPortalDatabase()

/** A draft of the wijkcoach: filled in, or with nothing in it yet; its path. The whole way there is walked once, below. */
async function concept(leeg = false, tafel = 'topx', situatie = overlast): Promise<string> {
  const { id } = await createAanmelding(owner(), { status: 'concept', leeg, tafel, situatie })
  return `/aanmeldingen/${id}`
}

/** Opens the first step of a draft with nothing in it, at TopX; the path of the draft. */
async function openLeeg(page: Page): Promise<string> {
  const path = await concept(true)
  await page.goto(`${path}/invullen/vraag`)
  return path
}

/** Opens the advice of a new casus. */
const openAdvies = async (page: Page, situatie: Situatie) =>
  page.goto(`/casussen/${await createCasus(owner(), situatie)}/advies`)

const login = (page: Page) => loginAs(page, 'wijkcoach.enschede')
const doel = (page: Page) => page.getByRole('textbox', { name: 'Wat moet er veranderen' })
const pathOf = (page: Page) => new URL(page.url()).pathname

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('from a casus to an aanmelding at TopX that waits for the procesmanager gemeente', async ({
      page,
    }) => {
      test.slow()
      await login(page)
      await toAdvice(page)
      await expect(page.getByText('De procesmanager gemeente geeft akkoord.').first()).toBeVisible()
      await press(page, 'Aanmelden bij TopX')
      await fillForm(page)
      await expect(page.getByText('Welke aanpak past bij deze verzonnen inwoner?')).toBeVisible()
      await expect(page.getByText('Eerst leest de procesmanager gemeente Enschede')).toBeVisible()
      await press(page, 'Versturen naar TopX')
      await expect(heading(page)).toHaveText('Uw aanmelding is verstuurd')
      await expect(page.getByText(/Uw referentie is TW-.{5}-1/)).toBeVisible()
      await expect(page.getByText('Deze termijn is voorlopig.')).toBeVisible()

      await page.goBack()
      await page.goto(pathOf(page).replace('/verstuurd', '/controleren'))
      await expect(heading(page)).toHaveText('Uw aanmelding is verstuurd')
      await page.getByRole('link', { name: 'Volg deze aanmelding' }).click()
      await expect(page.locator('.nl-data-badge', { hasText: 'wacht op akkoord' })).toBeVisible()
    })

    test('a table with its own channel: instruction, summary, note and outcome', async ({ page }) => {
      await login(page)
      await page.goto(`${await concept(false, 'hoogcomplex-oostnl', hoogcomplex)}/controleren`)
      await press(page, 'Verder naar doorsturen')
      await expect(heading(page)).toHaveText('Stuur de casus door naar Regio OostNL hoogcomplex')
      await expect(page.getByLabel('Tekst om te kopiëren')).toHaveValue(/Code van de casus: TW-/)
      await page.getByLabel('Kenmerk').fill('06-12345678')
      await press(page, 'Noteer dat de casus is doorgestuurd')
      await expect(page).toHaveTitle(/^Fout: /)
      await page.getByLabel('Kenmerk').fill('MP-2026-1')
      await press(page, 'Noteer dat de casus is doorgestuurd')
      await expect(heading(page)).toHaveText('Genoteerd: u hebt de casus doorgestuurd')
      await page.getByRole('link', { name: 'Volg deze aanmelding' }).click()
      await page.getByRole('link', { name: 'Noteer de uitkomst' }).click()
      await page.getByRole('link', { name: 'Er is een advies gegeven' }).click()
      await expect(page.getByLabel('Wat is er besloten?')).toHaveValue(/geeft dit advies:/)
      await page.getByLabel('Wat is er besloten?').fill('De tafel adviseert een kliniek.')
      await page.getByLabel('Wat is de volgende stap?').fill('De huisarts verwijst.')
      await page.getByLabel('Wie zet die stap?').selectOption('zorgaanbieder')
      await press(page, 'Bewaar de uitkomst')
      await expect(page.locator('.nl-data-badge', { hasText: 'afgerond' })).toBeVisible()
      await expect(page.getByText('De huisarts verwijst.')).toBeVisible()
    })

    test('the guard, the errors, and everything that was typed', async ({ page }) => {
      await login(page)
      await openLeeg(page)
      await doel(page).fill('Rust. Bel mij op 06-12345678.')
      await press(page, 'Volgende')
      await expect(page).toHaveTitle(/^Fout: /)
      const summary = page.getByRole('alert').filter({ has: page.getByRole('heading') })
      await expect(summary.getByRole('link', { name: 'Kies hoe oud de inwoner is.' })).toBeVisible()
      await expect(summary.getByText('telefoonnummer')).toBeVisible()
      await expect(doel(page)).toHaveValue('Rust. Bel mij op 06-12345678.')

      await fillStep(page)
      await doel(page).fill('Rust voor mevrouw Jansen.')
      await page.getByRole('button', { name: 'Volgende' }).click()
      const confirmation = page.getByLabel('Ik heb gekeken: deze tekst wijst niemand aan')
      await confirmation.check()
      await press(page, 'Volgende')
      await expect(heading(page)).toHaveText('De situatie')
      await press(page, 'Vorige')
      await expect(doel(page)).toHaveValue('Rust voor mevrouw Jansen.')
      await expect(confirmation).toBeChecked()
    })

    test('an ended session gives the typed text back', async ({ page, browser }) => {
      await page.goto('/inloggen')
      await fillLogin(page)
      await openLeeg(page)
      await page.getByLabel('Wat wil de inwoner zelf').fill('Dit mag niet verloren gaan.')
      await endSession(page, browser)
      await press(page, 'Volgende')
      await expect(page.getByText('Uw sessie is verlopen')).toBeVisible()
      await fillLogin(page)
      await expect(page.getByLabel('Wat wil de inwoner zelf')).toHaveValue('Dit mag niet verloren gaan.')
    })
  })
}

async function fillLogin(page: Page): Promise<void> {
  await page.getByLabel('E-mailadres').fill('wijkcoach.enschede@demo.test')
  await page.getByLabel('Wachtwoord').fill(demoPassword)
  await press(page, 'Inloggen')
}

/** Signs the same session out somewhere else; this browser keeps its cookie, as with a session that ran out. */
async function endSession(page: Page, browser: Browser): Promise<void> {
  const elsewhere = await browser.newContext({
    storageState: await page.context().storageState(),
    javaScriptEnabled: false,
  })
  const other = await elsewhere.newPage()
  await other.goto(page.url())
  await other.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(other.getByRole('button', { name: 'Uitloggen' })).toHaveCount(0)
  await elsewhere.close()
}

test('sending twice, at once and again, makes one aanmelding', async ({ page }) => {
  await login(page)
  const path = await concept()
  await page.goto(`${path}/controleren`)
  const second = await page.context().newPage()
  await second.goto(page.url())
  const button = { name: 'Versturen naar TopX' }
  await Promise.all([page.getByRole('button', button).dblclick(), second.getByRole('button', button).click()])
  for (const each of [page, second]) await expect(heading(each)).toHaveText('Uw aanmelding is verstuurd')
  await page.goto(path)
  await expect(page.locator('.tijdlijn > li')).toHaveCount(1)
})

test('stop, go on later, change an answer from the check page, and take it back', async ({ page }) => {
  await login(page)
  await openLeeg(page)
  await page.getByLabel('Wat is uw vraag').fill('Een halve vraag')
  await press(page, 'Bewaren en later verder')
  await page.getByRole('link', { name: 'TopX' }).first().click()
  await page.getByRole('link', { name: 'Ga verder' }).click()
  await expect(page.getByText('De aanmelding is nog niet compleet')).toBeVisible()
  await expect(page.getByText('Een halve vraag')).toBeVisible()
  await page.getByRole('link', { name: 'Vul in wat er moet veranderen.' }).click()
  await fillStep(page)
  await press(page, 'Bewaren en terug naar de controle')
  await expect(page.getByText('Rust in de flat, en hulp die blijft.')).toBeVisible()

  await page.goto(pathOf(page).replace('/controleren', '/intrekken'))
  await page.getByLabel('Waarom trekt u de aanmelding in?').fill('Er is toch een plek.')
  await press(page, 'Trek in')
  await expect(page.getByText('De aanmelding is ingetrokken.')).toBeVisible()
  await expect(page.locator('.nl-data-badge', { hasText: 'ingetrokken' })).toBeVisible()
  await expect(page.getByText('De gemeente waar de inwoner woont').first()).toBeVisible()
})

test('another table needs a reason, and some tables cannot be chosen', async ({ page }) => {
  await login(page)
  await openAdvies(page, overlast)
  await page.getByText('Kies een andere overlegtafel').click()
  await page.getByText('Tafels waar u niet zelf kunt aanmelden').click()
  await expect(page.getByText('Hier kunt u met uw rol niet zelf aanmelden')).toBeVisible()
  await page.getByLabel('Triage & Transfertafel Twente').check()
  await press(page, 'Aanmelden bij deze tafel')
  await expect(page).toHaveTitle(/^Fout: /)
  await page.getByLabel('Waarom kiest u deze tafel?').fill('Wij zoeken vooral advies.')
  await press(page, 'Aanmelden bij deze tafel')
  await expect(page).toHaveTitle(/Aanmelding bij Triage/)
})

test('the guard speaks while typing', async ({ page }) => {
  await login(page)
  await openLeeg(page)
  await doel(page).fill('Mail naar iemand@voorbeeld.nl')
  await expect(page.getByText('Er staat een e-mailadres in de tekst.')).toBeVisible()
})

test('a step and the sending by keyboard alone', async ({ page }) => {
  await login(page)
  await openLeeg(page)
  // The wegwijzer heard that the inwoner is 18 or older.
  await expect(page.getByLabel('Bijna 18 jaar')).toHaveCount(0)
  await tabTo(page, page.getByLabel('18 tot en met 29 jaar'))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel('30 tot en met 39 jaar')).toBeChecked()
  for (const tekst of ['Welke aanpak past?', 'Rust in de flat.', 'Een eigen plek.']) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(tekst)
  }
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Volgende' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('De situatie')

  await page.goto(`${await concept()}/controleren`)
  await tabTo(page, page.getByRole('link', { name: 'Naar de inhoud' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Versturen naar TopX' }))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Uw aanmelding is verstuurd')
})

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((node) => node === document.activeElement)) return
  }
  await expect(target).toBeFocused()
}

test('every page and state is accessible, on a phone too', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 360, height: 780 })
  await login(page)
  await openAdvies(page, hoogcomplex)
  await page.getByText('Kies een andere overlegtafel').click()
  await expectAccessible(page)
  await press(page, 'Aanmelden bij Regio OostNL hoogcomplex')
  await press(page, 'Volgende')
  await expectAccessible(page)
  const base = pathOf(page).replace('/invullen/vraag', '')
  for (const stap of ['vraag', 'situatie', 'geprobeerd', 'risico', 'inwoner', 'criteria']) {
    await page.goto(`${base}/invullen/${stap}`)
    await expectAccessible(page)
    await fillStep(page)
    await press(page, 'Volgende')
  }
  for (const pagina of ['/controleren', '/doorsturen', '', '/intrekken']) {
    await page.goto(`${base}${pagina}`)
    await expectAccessible(page)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(overflow, pagina).toBe(false)
  }
  await page.goto(`${base}/doorsturen`)
  await press(page, 'Noteer dat de casus is doorgestuurd')
  await expectAccessible(page)
  await page.goto(`${base}/uitkomst`)
  await expectAccessible(page)
  await page.goto(`${base}/uitkomst/passende-plek`)
  await press(page, 'Bewaar de uitkomst')
  await expect(page).toHaveTitle(/^Fout: /)
  await expectAccessible(page)
})

test('an aanmelding of somebody else, or none at all, answers the same', async ({ page, browser }) => {
  await login(page)
  const base = await concept(true)
  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await loginAs(other, 'wijkcoach.almelo')
  const pages = [
    '',
    '/invullen/vraag',
    '/controleren',
    '/verstuurd',
    '/doorsturen',
    '/aanvullen',
    '/intrekken',
    '/uitkomst',
    '/uitkomst/advies',
    '/niet-duidelijk',
  ]
  for (const pagina of pages) {
    expect((await other.goto(`${base}${pagina}`))?.status(), pagina).toBe(404)
  }
  expect((await page.goto(`${base}/invullen/onzin`))?.status()).toBe(404)
  expect((await page.goto('/aanmeldingen/geen-id'))?.status()).toBe(404)
  await elsewhere.close()
})
