import { expect, test } from 'playwright/test'
import { expectAccessible, loginAs } from './fixtures'

// The two runs work on texts of their own: they share one portal.
for (const { javaScriptEnabled, code, naam, slug, titel } of [
  { javaScriptEnabled: true, code: 'GM0141', naam: 'Almelo', slug: 'almelo', titel: 'Wat kost een overleg?' },
  {
    javaScriptEnabled: false,
    code: 'GM0153',
    naam: 'Enschede',
    slug: 'enschede',
    titel: 'Wie betaalt een overleg?',
  },
]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a gemeente says what it decided, and everybody reads it', async ({ page }) => {
      await loginAs(page, `procesmanager.${slug}`)
      await page.goto(`/redactie/gemeente/${code}`)
      await page.getByText('Besluiten van de gemeente (0)').click()
      await page.locator('[name="besluiten.0.besluit"]').selectOption({ index: 1 })
      await page.getByRole('button', { name: 'Bewaar en bekijk' }).click()
      await expect(page.getByRole('alert')).toContainText('Kies iets bij ‘Stand’.')
      await page.locator('[name="besluiten.0.stand"]').selectOption('Ingestemd')
      await page.locator('[name="besluiten.0.datum"]').fill('2024-04-16')
      await page.getByRole('button', { name: 'Bewaar en bekijk' }).click()
      await expect(page.getByText('16 april 2024').last()).toBeVisible()
      await page.getByRole('button', { name: 'Publiceer' }).click()
      await expect(page.getByText('De tekst is gepubliceerd.')).toBeVisible()
      await expect(async () => {
        await page.goto('/besluiten')
        await expect(page.getByRole('row', { name: naam })).toContainText('Ingestemd', { timeout: 500 })
      }).toPass()
      await expectAccessible(page)
      await page.getByRole('link', { name: naam, exact: true }).click()
      await expect(page.getByRole('region', { name: 'Status van het besluit' })).toContainText(
        '16 april 2024',
      )
    })

    test('a question is added, has its page at once, and is taken away again', async ({ page }) => {
      await loginAs(page, 'redacteur')
      await page.goto('/redactie?soort=vraag')
      await page.getByRole('link', { name: 'Voeg een vraag toe' }).click()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Ga verder' }).click()
      await expect(page.getByRole('alert')).toContainText('Vul ‘Titel’ in.')
      await page.getByLabel('Titel').fill(titel)
      await page.getByRole('button', { name: 'Ga verder' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Nieuw: ${titel}`)
      await expectAccessible(page)
      const adres = new URL(page.url()).pathname

      await page.getByLabel('Groep').selectOption('Samenwerken')
      await page.getByLabel('Het antwoord in één of twee zinnen').fill('Een overleg is gratis.')
      await page.getByText('Bronnen (0)').click()
      await page.locator('[name="bronnen.0.document"]').selectOption('S2')
      await page.locator('[name="bronnen.0.kop"]').fill('Kosten, opbrengsten en dekking')
      await page.getByRole('button', { name: 'Bewaar en bekijk' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titel)
      await page.getByRole('button', { name: 'Publiceer' }).click()
      await expect(page.getByText('De tekst is gepubliceerd.')).toBeVisible()
      const openbaar = adres.replace('/redactie/vraag/', '/vragen/')
      await expect(async () => {
        expect((await page.goto(openbaar))?.status()).toBe(200)
      }).toPass()
      await expect(page.locator('.intro')).toHaveText('Een overleg is gratis.')

      await page.goto(adres)
      await page.getByText('Haal deze tekst weg').click()
      await page.getByRole('button', { name: 'Haal de tekst weg' }).click()
      await expect(page.getByRole('alert')).toContainText('Schrijf waarom u de tekst weghaalt.')
      await page.getByLabel('Waarom haalt u deze tekst weg?').fill('Het was een proef.')
      await page.getByRole('button', { name: 'Haal de tekst weg' }).click()
      await expect(page.getByText('De tekst is weggehaald.')).toBeVisible()
      await expect(async () => {
        expect((await page.goto(openbaar))?.status()).toBe(404)
      }).toPass()
    })
  })
}

test('what Twente works on is read by everybody, and each page leads to the other', async ({ page }) => {
  await page.goto('/projecten')
  await expectAccessible(page)
  await page.getByRole('link', { name: '2. Ervaringsdeskundigheid' }).click()
  await expect(page.getByRole('region', { name: '2. Ervaringsdeskundigheid' })).toBeInViewport()
  await page.getByRole('link', { name: 'Ervaringsdeskundigen vaker vragen' }).click()
  await expect(page.getByRole('region', { name: 'Ervaringsdeskundigen vaker vragen' })).toBeInViewport()
  await page.goto('/themadagen')
  await expect(page.getByText('Er staat nog niets gepland')).toBeVisible()
  await expectAccessible(page)
  await loginAs(page, 'redacteur')
  await page.goto('/start')
  await expect(page.getByRole('region', { name: 'Teksten om na te kijken' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('navigation').getByRole('link', { name: 'Agenda' }).click()
  await page.getByRole('link', { name: 'Voeg een themadag toe' }).click()
  await expect(page.getByLabel('Titel')).toBeVisible()
})
