import { expect, test } from 'playwright/test'
import { demoPassword, portalUrl } from '../setup/portal'
import { expectAccessible, loginAs } from './fixtures'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`inloggen ${javaScriptEnabled ? 'met' : 'zonder'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('een fout wachtwoord: duidelijke melding, e-mailadres blijft staan, titel begint met Fout', async ({
      page,
    }) => {
      await page.goto('/inloggen')
      await expectAccessible(page)
      await page.getByLabel('E-mailadres').fill('zvh@demo.test')
      await page.getByLabel('Wachtwoord').fill('niet het wachtwoord')
      await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
      await expect(page.getByText('Het e-mailadres of het wachtwoord klopt niet').first()).toBeVisible()
      await expect(page).toHaveTitle(/^Fout: /)
      await expect(page.getByLabel('E-mailadres')).toHaveValue('zvh@demo.test')
      await expect(page.getByLabel('Wachtwoord')).toHaveValue('')
      await expectAccessible(page)
    })

    test('met een demo-knop naar de eigen startpagina, en weer uit', async ({ page }) => {
      await page.goto('/inloggen')
      await page.getByRole('button', { name: 'Procesmanager ZVH, eerste' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Start')
      await page.getByRole('button', { name: 'Uitloggen' }).click()
      await expect(page).toHaveURL(`${portalUrl}/`)
      await page.goto('/werklijst')
      await expect(page).toHaveURL(/\/inloggen\?terug=%2Fwerklijst/)
    })

    test('na het inloggen terug naar de pagina die u wilde zien, en nooit naar een andere site', async ({
      page,
    }) => {
      await page.goto('/taken')
      await page.getByLabel('E-mailadres').fill('procesmanager.enschede@demo.test')
      await page.getByLabel('Wachtwoord').fill(demoPassword)
      await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
      await expect(page).toHaveURL(`${portalUrl}/taken`)
      await page.getByRole('button', { name: 'Uitloggen' }).click()
      await expect(page).toHaveURL(`${portalUrl}/`)

      await page.goto('/inloggen?terug=//elders.example/werklijst')
      await page.getByRole('button', { name: 'Procesmanager ZVH, eerste' }).click()
      await expect(page).toHaveURL(`${portalUrl}/start`)
    })

    test('een pagina van een andere rol: geen toegang, met uitleg', async ({ page }) => {
      await loginAs(page, 'wijkcoach.enschede')
      const answer = await page.goto('/werklijst')
      expect(answer?.status()).toBe(403)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('U hebt geen toegang tot deze pagina')
      await expectAccessible(page)
    })

    test('een adres dat niet bestaat: uitleg en drie wegen verder', async ({ page }) => {
      const answer = await page.goto('/deze-pagina-is-er-niet')
      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet')
      await expectAccessible(page)
    })
  })
}

test('een ingetrokken sessie helpt niet meer, ook niet met het oude koekje', async ({ page, context }) => {
  await page.goto('/inloggen')
  await page.getByRole('button', { name: 'Huisarts' }).click()
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeVisible()
  const cookies = await context.cookies()
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(page).toHaveURL(`${portalUrl}/`)
  await context.addCookies(cookies)
  await page.goto('/casussen')
  await expect(page).toHaveURL(/\/inloggen/)
})

test('ingelogde pagina’s laden één eigen script, met een nonce, en niets van React of Next', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await loginAs(page, 'zvh')
  const answer = await page.goto('/werklijst')
  const policy = answer?.headers()['content-security-policy'] ?? ''
  const nonce = await page.locator('script').evaluate((script: HTMLScriptElement) => script.nonce)
  expect(policy).toContain(`script-src 'nonce-${nonce}';`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(complaints).toEqual([])
})
