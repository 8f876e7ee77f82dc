import { type Browser, expect, type Page, test } from 'playwright/test'
import { sealAccessLink } from '@/server/auth/accessLink'
import { hotp, stepOf } from '@/server/auth/totp'
import { colleague, portalUrl } from '../setup/portal'
import { expectAccessible, heading, loginAs, press } from './fixtures'
import { openPortalDatabase } from './portalDatabase'

const owner = openPortalDatabase()
const wachtwoord = 'paard batterij nietje juist'

/** The code that an app would show for the secret on this page. */
async function codeOfApp(page: Page): Promise<string> {
  const letters = ((await page.getByRole('listitem').locator('code').textContent()) ?? '').replace(/\s/g, '')
  const bits = [...letters]
    .map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'))
    .join('')
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  return hotp(secret, stepOf(new Date()))
}

/** The link that the mail holds; this portal has no mail server. */
async function linkFor(email: string): Promise<string> {
  const { rows } = await owner().query(
    `SELECT l.id, l.account_id FROM toegangslink l JOIN account a ON a.id = l.account_id
     WHERE a.email = $1 AND l.gebruikt_op IS NULL`,
    [email],
  )
  return `/inloggen/link/${sealAccessLink({ linkId: rows[0].id, accountId: rows[0].account_id })}`
}

/** A person at another computer. */
async function elsewhere(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL: portalUrl, javaScriptEnabled })
  return context.newPage()
}

async function nodigUit(page: Page, email: string): Promise<void> {
  await page.goto('/beheer/accounts/nieuw')
  await page.getByLabel('Naam', { exact: true }).fill('Nieuwe wijkcoach')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Rol').selectOption('Wijkcoach')
  await page.getByLabel('Organisatie').selectOption('Gemeente Enschede, wijkteam (demo)')
  await press(page, 'Verstuur de uitnodiging')
  await expect(page.getByText('Het account is gemaakt')).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  const manier = javaScriptEnabled ? 'met' : 'zonder'
  test.describe(`accounts ${manier} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('van uitnodiging naar wachtwoord, inlog-app, inloggen en een herstelcode', async ({
      page,
      browser,
    }) => {
      const email = `${manier}-javascript@voorbeeld.test`
      await loginAs(page, 'beheerder')
      await page.goto('/beheer/accounts/nieuw')
      await press(page, 'Verstuur de uitnodiging')
      await expect(page).toHaveTitle(/^Fout: /)
      await expect(page.getByText('Kies een organisatie.').first()).toBeVisible()
      await nodigUit(page, email)

      const nieuw = await elsewhere(browser, javaScriptEnabled)
      await nieuw.goto(await linkFor(email))
      await expectAccessible(nieuw)
      const kies = async (gekozen: string, herhaald = gekozen) => {
        await nieuw.getByLabel('Wachtwoord', { exact: true }).fill(gekozen)
        await nieuw.getByLabel('Wachtwoord nog een keer').fill(herhaald)
        await press(nieuw, 'Bewaar mijn wachtwoord')
      }
      await kies('Welkom2026!!!')
      await expect(nieuw.getByText('te makkelijk te raden').first()).toBeVisible()
      await kies(wachtwoord, 'iets heel anders')
      await expect(nieuw.getByText('zijn niet gelijk').first()).toBeVisible()
      await kies(wachtwoord)

      await expect(heading(nieuw)).toHaveText('Stel uw inlog-app in')
      await expect(nieuw.getByRole('img', { name: 'QR-code voor uw inlog-app' })).toBeVisible()
      await expectAccessible(nieuw)
      await nieuw.getByLabel('Code van zes cijfers').fill('000000')
      await press(nieuw, 'Controleer de code')
      await expect(nieuw.getByText('Deze code klopt niet').first()).toBeVisible()
      await nieuw.getByLabel('Code van zes cijfers').fill(await codeOfApp(nieuw))
      await press(nieuw, 'Controleer de code')

      await expect(heading(nieuw)).toHaveText('Bewaar uw herstelcodes')
      await expectAccessible(nieuw)
      const codes = await nieuw.locator('.codes code').allTextContents()
      expect(codes).toHaveLength(10)
      await press(nieuw, 'Ik heb de codes bewaard')
      await expect(heading(nieuw)).toHaveText('Start')
      await press(nieuw, 'Uitloggen')
      await expect(nieuw).toHaveURL(`${portalUrl}/`)

      await nieuw.goto('/casussen')
      await nieuw.getByLabel('E-mailadres').fill(email)
      await nieuw.getByLabel('Wachtwoord', { exact: true }).fill(wachtwoord)
      await press(nieuw, 'Inloggen')
      await expect(heading(nieuw)).toHaveText('Vul uw code in')
      await expectAccessible(nieuw)
      await nieuw.goto('/casussen')
      await expect(nieuw).toHaveURL(/\/inloggen\?terug/)
      await nieuw.goto('/inloggen/code')
      await nieuw.getByLabel('Code van zes cijfers').fill(codes[0] ?? '')
      await press(nieuw, 'Inloggen')
      await expect(nieuw).toHaveURL(`${portalUrl}/casussen`)

      await nieuw.goto('/account')
      await expect(nieuw.getByText('Herstelcodes, nog 9 te gebruiken.')).toBeVisible()
      await expect(nieuw.getByText('deze sessie')).toBeVisible()
      await expectAccessible(nieuw)

      await page.goto(`/beheer/accounts?zoek=${email}`)
      await page.getByRole('link', { name: 'Nieuwe wijkcoach' }).click()
      await press(page, 'Log deze persoon overal uit')
      await expect(page.getByText('Deze persoon is overal uitgelogd.')).toBeVisible()
      await nieuw.goto('/casussen')
      await expect(nieuw).toHaveURL(/\/inloggen/)
      await nieuw.context().close()
    })

    test('inloggen via de eigen organisatie: eerst zonder koppeling, dan met', async ({ page, browser }) => {
      const collega = await elsewhere(browser, javaScriptEnabled)
      const logIn = async () => {
        await collega.goto('/inloggen?terug=/casussen')
        await collega.getByRole('link', { name: 'Inloggen met de testorganisatie' }).click()
      }
      await logIn()
      await expect(heading(collega)).toHaveText('U hebt nog geen toegang tot het portaal')
      await expectAccessible(collega)

      await loginAs(page, 'beheerder')
      await page.goto('/beheer/koppelingen')
      await page.getByLabel('Naam van de claim').fill('groups')
      await page.getByLabel('Waarde').fill(colleague.groups[0] ?? '')
      await page.getByLabel('Rol').selectOption('Wijkcoach')
      await page.getByLabel('Organisatie').selectOption('Gemeente Enschede, wijkteam (demo)')
      await press(page, 'Bewaar de koppeling')
      await expect(page.getByText('De koppeling is bewaard')).toBeVisible()
      await expectAccessible(page)

      await logIn()
      await expect(collega).toHaveURL(`${portalUrl}/casussen`)
      await expect(collega.getByRole('link', { name: colleague.name })).toBeVisible()

      await page.getByRole('button', { name: /^Verwijder/ }).click()
      await expect(page.getByText('De koppeling is weg.')).toBeVisible()
      await collega.goto('/casussen')
      await expect(collega).toHaveURL(/\/inloggen/)
      await collega.context().close()
    })
  })
}

test('elke pagina van het beheer van accounts is toegankelijk', async ({ page }) => {
  await loginAs(page, 'beheerder')
  await page.goto('/beheer/accounts')
  await expect(page.getByText('U ziet hier mensen en rollen, nooit casussen.')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Naam, e-mailadres of organisatie').fill('procesmanager.almelo')
  await press(page, 'Zoek account')
  await page.getByRole('link', { name: 'Procesmanager gemeente Almelo' }).click()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Wijzig naam, rol of organisatie' }).click()
  await expectAccessible(page)
  for (const path of ['/beheer/accounts/controle', '/beheer/organisaties', '/beheer/organisaties/nieuw']) {
    await page.goto(path)
    await expectAccessible(page)
  }
  await page.goto('/inloggen/wachtwoord-vergeten')
  await page.getByLabel('E-mailadres').fill('niemand@voorbeeld.test')
  await press(page, 'Stuur mij een link')
  await expect(page.getByText('Hoort er een account bij dit e-mailadres?')).toBeVisible()
  await expectAccessible(page)
})
