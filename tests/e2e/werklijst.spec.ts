import { expect, test } from 'playwright/test'
import { createAanmelding } from '../factories/aanmeldingen'
import { errors, expectAccessible, heading, loginAs, switchTo } from './fixtures'
import { openPortalDatabase } from './portalDatabase'

const owner = openPortalDatabase()

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('from the werklijst to the terugmelding', async ({ page }) => {
      const { id, referentie } = await createAanmelding(owner(), {
        formulier: { vraag: 'Wie helpt deze verzonnen inwoner?' },
      })
      await loginAs(page, 'zvh')
      await page.goto('/werklijst')
      await expectAccessible(page)
      await page.getByLabel('Zoek op woorden of referentie').fill(referentie)
      await page.getByRole('button', { name: 'Toon' }).click()
      await expect(page).toHaveURL(/zoek=/)
      await page.getByRole('link', { name: referentie }).click()
      await expect(heading(page)).toHaveText(`Aanmelding ${referentie}`)
      await expect(page.getByText('Wie helpt deze verzonnen inwoner?').first()).toBeVisible()
      await expectAccessible(page)

      await page.getByRole('button', { name: 'Neem in behandeling' }).click()
      await expect(page.getByText('U bent nu de behandelaar van deze aanmelding.')).toBeVisible()

      await page.getByRole('link', { name: 'Zet op de agenda' }).click()
      await expect(page).toHaveTitle(/^Zet op de agenda/)
      await page.getByLabel('Een ander moment').check()
      await page.getByRole('button', { name: 'Zet op de agenda' }).click()
      await expect(page).toHaveTitle(/^Fout: /)
      await expect(errors(page).getByRole('link')).toHaveCount(3)
      await expectAccessible(page)
      // Other tests fill the first meeting; a full one says so.
      await page.locator('.keuze', { hasNotText: 'Vol:' }).getByRole('radio').first().check()
      await page.getByRole('button', { name: 'Zet op de agenda' }).click()
      await expect(page.getByText('De aanmelding staat op de agenda.')).toBeVisible()
      await expect(page.getByText(/bespreekt uw aanmelding op .+ Plaats: /).first()).toBeVisible()

      // The meeting has yet to begin. People who call earlier choose their own moment.
      await expect(
        page.getByText(/Het overleg begint op .+ Daarna legt u hier de bespreking vast/),
      ).toBeVisible()
      await expect(page.getByRole('link', { name: 'Leg de bespreking vast' })).toHaveCount(0)
      await page.getByRole('link', { name: 'Zet op een andere datum' }).click()
      await page.getByLabel('Een ander moment').check()
      await page.getByLabel(/^Datum/).fill(inDays(javaScriptEnabled ? 150 : 151))
      await page.getByLabel(/^Tijd/).fill('07.45')
      await page.getByLabel(/^Plaats/).fill('Telefonisch')
      await page.getByRole('button', { name: 'Zet op een andere datum' }).click()

      await page.getByRole('link', { name: 'Leg de bespreking vast' }).click()
      await page.getByLabel('Wat is er besproken?').fill('De tafel ziet een plek.')
      await page.getByRole('button', { name: 'Leg de bespreking vast' }).click()
      await expect(page.getByText('Alleen voor deze tafel')).toBeVisible()

      await page.getByRole('link', { name: 'Rond af' }).click()
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Er is een passende plek' }).click()
      await page.getByRole('button', { name: 'Rond af' }).click()
      await expect(errors(page)).toContainText('Vul in de terugmelding in wat er tussen haken staat.')
      await expectAccessible(page)
      await page
        .getByLabel('Terugmelding aan de aanmelder')
        .fill('Er is een plek bij een aanbieder in de regio.')
      await page.getByRole('button', { name: 'Rond af' }).click()
      await expect(page.getByText('De aanmelding is afgerond.')).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Wat kunt u doen?' })).toHaveCount(0)
      await expectAccessible(page)

      await switchTo(page, 'wijkcoach.enschede')
      await page.goto(`/aanmeldingen/${id}`)
      await expect(page.getByText('Er is een plek bij een aanbieder in de regio.').first()).toBeVisible()
      await expect(page.getByText('De tafel ziet een plek.')).toHaveCount(0)
    })

    test('identifying text is refused, or has to be confirmed', async ({ page }) => {
      const { id } = await createAanmelding(owner(), { status: 'in-behandeling' })
      await loginAs(page, 'zvh')
      await page.goto(`/werklijst/${id}/aanvulling-vragen`)
      const vraag = page.getByLabel('Uw vraag')
      await vraag.fill('Kan de aanmelder bellen naar 06-12345678?')
      if (javaScriptEnabled) await expect(page.getByText('Dit kan niet:')).toBeVisible()
      await page.getByRole('button', { name: 'Vraag om aanvulling' }).click()
      await expect(errors(page)).toContainText('telefoonnummer')
      await expect(vraag).toHaveValue('Kan de aanmelder bellen naar 06-12345678?')

      await vraag.fill('Klopt het dat mevrouw Jansen nu thuis woont?')
      await page.getByRole('button', { name: 'Vraag om aanvulling' }).click()
      await expect(errors(page)).toContainText('misschien een naam')
      await expectAccessible(page)
      await page.getByLabel('Ik heb gekeken: deze tekst wijst niemand aan').check()
      await page.getByRole('button', { name: 'Vraag om aanvulling' }).click()
      await expect(page.getByText('Uw vraag is verstuurd.')).toBeVisible()
    })

    test('two at once: the second is told, keeps the text, and overwrites nothing', async ({
      page,
      browser,
    }) => {
      const { id } = await createAanmelding(owner(), { status: 'in-behandeling' })
      await loginAs(page, 'zvh')
      await page.goto(`/werklijst/${id}/aanvulling-vragen`)
      await page.getByLabel('Uw vraag').fill('Hoe woont de inwoner nu?')

      const colleague = await (await browser.newContext({ javaScriptEnabled })).newPage()
      await loginAs(colleague, 'zvh2')
      await colleague.goto(`/werklijst/${id}/terugleggen`)
      await colleague.getByLabel('Waarom legt u terug?').fill('Ik pak haar op.')
      await colleague.getByRole('button', { name: 'Leg terug bij de tafel' }).click()
      await expect(colleague.getByText('De aanmelding ligt weer bij de tafel.')).toBeVisible()
      await colleague.context().close()

      await page.getByRole('button', { name: 'Vraag om aanvulling' }).click()
      await expect(errors(page)).toContainText('Een collega was u net voor. Er is niets overschreven.')
      await expect(page.getByLabel('Uw vraag')).toHaveValue('Hoe woont de inwoner nu?')
      await expect(page.getByText('Laatste stap: teruggelegd bij de tafel')).toBeVisible()
      await expectAccessible(page)
      await page.goto(`/werklijst/${id}`)
      await expect(page.getByText('Hoe woont de inwoner nu?')).toHaveCount(0)
    })

    test('filters live in the address', async ({ page }) => {
      await createAanmelding(owner(), { aanmelder: 'wijkcoach.almelo' })
      await loginAs(page, 'zvh')
      await page.goto('/werklijst')
      await page.getByText('Filters en volgorde').click()
      await page.getByLabel('Gemeente').selectOption('Almelo')
      await page.getByLabel('Behandelaar').selectOption('Nog niemand')
      await page.getByRole('button', { name: 'Toon' }).click()
      await expect(page).toHaveURL(/gemeente=GM0141/)
      await expect(page.getByLabel('Gemeente')).toHaveValue('GM0141')
      const places = await page.locator('tbody th').allTextContents()
      expect(places.length).toBeGreaterThan(0)
      expect(places.filter((place) => !place.includes('Almelo'))).toEqual([])
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Wis filters' }).click()
      await expect(page).not.toHaveURL(/gemeente=/)
    })

    test('the beheerder sees what waits to be mailed, and nothing of a casus', async ({ page }) => {
      const { referentie } = await createAanmelding(owner())
      await loginAs(page, 'beheerder')
      await page.goto('/beheer/berichten')
      await expect(heading(page)).toHaveText('Berichten')
      await expect(page.getByText('Er is geen mailserver ingesteld')).toBeVisible()
      await expect(page.getByText('Uw aanmelding is ontvangen').first()).toBeVisible()
      await expect(page.getByText(referentie)).toHaveCount(0)
      await expectAccessible(page)
      await page.goto('/start')
      await page.getByRole('link', { name: 'Toestand van het portaal' }).click()
      await expect(page.getByRole('table', { name: 'Taken op de achtergrond' })).toContainText(
        'Mails versturen',
      )
      await expectAccessible(page)
      const answer = await page.goto('/werklijst')
      expect(answer?.status()).toBe(403)
    })
  })
}

test('an aanmelding of another table, a broken id and an unknown uitkomst do not exist', async ({ page }) => {
  const { id } = await createAanmelding(owner(), { status: 'besproken' })
  await loginAs(page, 'triagetafel')
  for (const path of [id, `${id}/afronden`, `${id}/toewijzen`, 'geen-id', crypto.randomUUID()])
    expect((await page.goto(`/werklijst/${path}`))?.status(), path).toBe(404)
  await switchTo(page, 'zvh')
  expect((await page.goto(`/werklijst/${id}/afronden/kapot`))?.status()).toBe(404)
})
