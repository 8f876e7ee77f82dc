import { expect, test } from 'playwright/test'
import { createAanmelding } from '../factories/aanmeldingen'
import { errors, expectAccessible, heading, press, switchTo } from './fixtures'
import { openPortalDatabase } from './portalDatabase'

const owner = openPortalDatabase()

/** React marks where one text ends and the next begins. */
const withoutMarks = (html: string) => html.replaceAll('<!-- -->', '')

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a terugmelding that was not clear is asked about, and explained', async ({ page }) => {
      const { id, referentie } = await createAanmelding(owner(), { status: 'afgerond' })
      await switchTo(page, 'wijkcoach.enschede')
      await page.goto(`/aanmeldingen/${id}`)
      await page.getByRole('link', { name: 'Niet duidelijk? Vraag uitleg' }).click()
      await expect(page.getByText('Er is een passende plek.')).toBeVisible()
      await expectAccessible(page)
      await page.getByLabel('Wat is niet duidelijk?').fill('Bel mij op 06-12345678.')
      await press(page, 'Verstuur uw vraag')
      await expect(page).toHaveTitle(/^Fout: Vraag uitleg/)
      await expect(errors(page)).toContainText('telefoonnummer')
      await expectAccessible(page)
      await page.getByLabel('Wat is niet duidelijk?').fill('Waar is die plek?')
      await press(page, 'Verstuur uw vraag')
      await expect(page.getByRole('heading', { name: 'U hebt uitleg gevraagd' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Niet duidelijk? Vraag uitleg' })).toHaveCount(0)
      await expectAccessible(page)

      await switchTo(page, 'zvh2')
      await page.goto('/werklijst')
      await expect(page.getByText('Terugmeldingen op tijd')).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('link', { name: `${referentie} bij TopX` }).click()
      await expect(page.getByText('Waar is die plek?')).toBeVisible()
      await press(page, 'Verstuur uw uitleg')
      await expect(errors(page)).toContainText('Schrijf uw uitleg aan de aanmelder.')
      await expectAccessible(page)
      await page.getByLabel('Uw uitleg').fill('De plek is bij een aanbieder in de regio.')
      await press(page, 'Verstuur uw uitleg')
      await expect(page.getByText('Uw uitleg is verstuurd.')).toBeVisible()
      await expectAccessible(page)
      await page.goto(`/uitleg/${id}`)
      await expect(page.getByText('Deze vraag staat niet meer open.')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Verstuur uw uitleg' })).toHaveCount(0)

      await switchTo(page, 'wijkcoach.enschede')
      await page.goto(`/aanmeldingen/${id}`)
      await expect(page.getByText('De plek is bij een aanbieder in de regio.')).toBeVisible()

      // A mistake on the page is told without telling which aanmelding it was.
      await page.getByRole('link', { name: 'Klopt er iets niet op deze pagina? Zeg het ons' }).click()
      await expect(page).toHaveURL('/start/klopt-iets-niet?pad=%2Faanmeldingen')
      await press(page, 'Verstuur')
      await expect(errors(page)).toContainText('Schrijf op wat er niet klopt.')
      if (javaScriptEnabled) await expectAccessible(page)
      await page.getByLabel('Wat klopt er niet?').fill(`De uitleg staat onder de knop. ${referentie}`)
      await press(page, 'Verstuur')
      await expect(page.getByText('U krijgt antwoord per mail.')).toBeVisible()
    })

    test('a table with its own channel tells the outcome that nobody had heard', async ({ page }) => {
      const { id, referentie } = await createAanmelding(owner(), {
        tafel: 'hoogcomplex-oostnl',
        aanmelder: 'ggz',
        status: 'doorgestuurd',
      })
      await owner().query(`UPDATE aanmelding SET uiterlijk = now() - interval '3 days' WHERE id = $1`, [id])
      await switchTo(page, 'ggz')
      await page.goto('/casussen')
      const row = page.getByRole('row').filter({ hasText: referentie.replace(/-\d$/, '') })
      await expect(row.getByText('3 dagen te laat').first()).toBeVisible()
      await expect(row.getByRole('link', { name: /Noteer de uitkomst/ })).toBeVisible()

      await switchTo(page, 'hoogcomplex')
      await page.goto('/werklijst')
      await page.getByRole('link', { name: /op een uitkomst/ }).click()
      await expect(heading(page)).toHaveText('Doorgestuurd naar uw tafel')
      await expectAccessible(page)
      await page.getByRole('link', { name: referentie }).click()
      await expect(heading(page)).toHaveText('Meld de uitkomst')
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Er is een passende plek' }).click()
      await press(page, 'Meld de uitkomst')
      await expect(page).toHaveTitle(/^Fout: Meld de uitkomst/)
      await expect(errors(page)).toContainText('Vul in wat er tussen haken staat.')
      await expectAccessible(page)
      await page
        .getByLabel('Terugmelding aan de aanmelder')
        .fill('Er is een plek vanaf de eerste van de maand.')
      await press(page, 'Meld de uitkomst')
      await expect(page.getByText('De uitkomst is gemeld.')).toBeVisible()
      await expect(page.getByRole('link', { name: referentie })).toHaveCount(0)

      await switchTo(page, 'ggz')
      await page.goto(`/aanmeldingen/${id}`)
      await expect(page.getByText('Er is een plek vanaf de eerste van de maand.')).toBeVisible()
      await expect(page.locator('.nl-data-badge', { hasText: 'afgerond' })).toBeVisible()
    })

    test('another term: not before today, and the applicant reads why', async ({ page }) => {
      const { id } = await createAanmelding(owner(), { status: 'in-behandeling' })
      await switchTo(page, 'zvh')
      await page.goto(`/werklijst/${id}`)
      await page.getByRole('link', { name: 'Spreek een nieuwe termijn af' }).click()
      await page.getByLabel('Wanneer lukt het wel?').fill('2020-01-01')
      await page.getByLabel('Bericht aan de aanmelder').fill('De behandelaar is ziek.')
      await press(page, 'Spreek een nieuwe termijn af')
      await expect(errors(page)).toContainText('Kies een datum in het komende jaar.')
      await expect(page.getByLabel('Bericht aan de aanmelder')).toHaveValue('De behandelaar is ziek.')
      await expectAccessible(page)
      const soon = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10)
      await page.getByLabel('Wanneer lukt het wel?').fill(soon)
      await press(page, 'Spreek een nieuwe termijn af')
      await expect(page.getByText('De nieuwe termijn staat vast.')).toBeVisible()

      await switchTo(page, 'wijkcoach.enschede')
      await page.goto(`/aanmeldingen/${id}`)
      await expect(page.getByText('De behandelaar is ziek.')).toBeVisible()
    })

    test('a coordinator keeps the terms, and the public page follows', async ({ page }) => {
      const werkdagen = javaScriptEnabled ? '7' : '8'
      await switchTo(page, 'zorgkantoor')
      await page.goto('/termijnen')
      await expectAccessible(page)
      await page.getByRole('link', { name: /^Regiotafel/ }).click()
      await page.getByLabel('Binnen hoeveel werkdagen').fill('0')
      await page.getByLabel('Hoeveel dagen voor het overleg').fill('drie weken')
      await press(page, 'Bewaar de termijnen')
      await expect(page).toHaveTitle(/^Fout: Termijnen van/)
      await expect(errors(page).getByRole('link')).toHaveCount(2)
      await expect(page.getByLabel('Hoeveel dagen voor het overleg')).toHaveValue('drie weken')
      await expectAccessible(page)
      await page.getByLabel('Binnen hoeveel werkdagen').fill(werkdagen)
      await page.getByLabel('Hoeveel dagen voor het overleg').fill('21')
      await press(page, 'Bewaar de termijnen')
      await expect(page.getByText(/zijn bewaard/)).toBeVisible()
      // The public page is the same for everybody: waiting for it once is enough.
      if (javaScriptEnabled)
        await expect
          .poll(
            async () =>
              withoutMarks(await (await page.request.get('/overlegtafels/regiotafel-wlz-ggz')).text()),
            {
              timeout: 20_000,
            },
          )
          .toContain(`Binnen ${werkdagen} werkdagen`)
      expect((await page.goto('/termijnen/topx'))?.status()).toBe(404)
    })
  })
}

test('the figure on time: counts for the ZVH, a share for others, nothing for who has no part in it', async ({
  page,
}) => {
  await switchTo(page, 'zvh')
  await page.goto('/cijfers')
  await expect(page.getByText(/lopend/).first()).toBeVisible()
  await expectAccessible(page)
  await switchTo(page, 'portefeuillehouder')
  await page.goto('/cijfers')
  await expect(page.getByText('Aantallen staan hier niet', { exact: false })).toBeAttached()
  await expect(page.getByText(/van de \d/)).toHaveCount(0)
  await expectAccessible(page)
  await switchTo(page, 'wijkcoach.enschede')
  expect((await page.goto('/cijfers'))?.status()).toBe(403)
})
