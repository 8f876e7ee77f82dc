import { expect, type Page, test } from 'playwright/test'
import { expectAccessible, loginAs } from './fixtures'
import { openPortalDatabase } from './portalDatabase'

const owner = openPortalDatabase()

// The two runs work on texts of their own: they share one portal.
for (const { javaScriptEnabled, soort, sleutel, veld, openbaar, plek, label } of [
  {
    javaScriptEnabled: true,
    soort: 'overlegtafel',
    sleutel: 'crisis-ondersteuningsteam',
    veld: 'doelKort',
    openbaar: '/overlegtafels/crisis-ondersteuningsteam',
    plek: '.intro',
    label: 'Doel in één zin',
  },
  {
    javaScriptEnabled: false,
    soort: 'contact',
    sleutel: 'zvh',
    veld: 'wat',
    openbaar: '/',
    plek: 'section[aria-labelledby="zvh"]',
    label: 'Wat doet het ZVH?',
  },
]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    /** At once: at the first visit after publishing, without asking again. */
    const staatOpenbaar = async (page: Page, tekst: string) => {
      await page.goto(openbaar)
      await expect(page.locator(plek)).toContainText(tekst)
    }

    test('a text is changed, looked at, published, and put back', async ({ page }) => {
      const { rows } = await owner().query(`SELECT inhoud ->> $1 AS was FROM ${soort} WHERE slug = $2`, [
        veld,
        sleutel,
      ])
      const was: string = rows[0].was
      const nieuw = `Deze zin is nieuw, ${javaScriptEnabled ? 'met' : 'zonder'} script.`
      await loginAs(page, 'redacteur')
      await page.goto(`/redactie/${soort}/${sleutel}`)
      await expectAccessible(page)

      await page.getByLabel(label).fill('')
      await page.getByRole('button', { name: 'Bewaar en bekijk' }).click()
      await expect(page.getByRole('alert')).toContainText(`Vul ‘${label}’ in.`)
      await page.getByLabel(label).fill(nieuw)
      await page.getByRole('button', { name: 'Bewaar en bekijk' }).click()

      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('row', { name: label })).toContainText(nieuw)
      await expect(page.locator(plek)).toContainText(nieuw)
      await expectAccessible(page)
      await page.getByLabel('Waarom deze wijziging?').fill('Korter.')
      await page.getByRole('button', { name: 'Publiceer' }).click()
      await expect(page.getByText('De tekst is gepubliceerd.')).toBeVisible()
      await staatOpenbaar(page, nieuw)

      await page.goto(`/redactie/${soort}/${sleutel}/versies`)
      await expect(page.getByText('Korter.')).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Zet versie 1 terug' }).click()
      await page.getByRole('button', { name: 'Publiceer' }).click()
      await expect(page.getByText('De tekst is gepubliceerd.')).toBeVisible()
      await staatOpenbaar(page, was)
    })
  })
}
