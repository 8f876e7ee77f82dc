import { expect, type Page, test } from 'playwright/test'
import { sealAnswerLink } from '@/server/answerLink'
import { createAanmelding } from '../factories/aanmeldingen'
import { createGesignaleerd, deelnemersVan } from '../factories/overleggen'
import { errors, expectAccessible, heading, loginAs, press, switchTo } from './fixtures'
import { openPortalDatabase } from './portalDatabase'

const owner = openPortalDatabase()

const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click()
/** By its text, of which a part is only read aloud. */
const linkWith = (page: Page, text: string) => page.getByRole('link').filter({ hasText: text })
const choose = (page: Page, group: string, answer: string) =>
  page.getByRole('group', { name: group }).getByLabel(answer, { exact: true }).check()
const said = (page: Page, text: string) => expect(page.getByRole('status').getByText(text)).toBeVisible()
const day = (away: number) => new Date(Date.now() + away * 86_400_000).toISOString().slice(0, 10)

async function addDeelnemer(page: Page, plek: string, functie: string, email: string): Promise<void> {
  await linkWith(page, `Vul deze plek: ${plek}`).click()
  await expect(heading(page)).toHaveText(plek)
  await page.getByLabel('Organisatie', { exact: true }).fill('Organisatie Voorbeeld')
  await page.getByLabel('Functie', { exact: true }).fill(functie)
  await choose(page, 'Mag deze persoon zelf beslissen?', 'Ja, mag zelf beslissen')
  await page.getByLabel('E-mailadres voor de uitnodiging').fill(email)
  await press(page, 'Zet op de lijst')
  await said(page, 'De lijst van deelnemers is bijgewerkt.')
}

async function linkFor(overlegId: string): Promise<string> {
  const [eerste] = await deelnemersVan(owner(), overlegId)
  return `/overleg/antwoord/${sealAnswerLink({ deelnemerId: eerste?.id ?? '', overlegId, volgnummer: 1 })}`
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('from the aanmelding to an agreement that is done', async ({ page }) => {
      test.setTimeout(180_000)
      const check = () => (javaScriptEnabled ? expectAccessible(page) : Promise.resolve())
      const { id: aanmeldingId } = await createAanmelding(owner(), {
        tafel: 'bestuurlijk-escalatieoverleg',
        status: 'in-behandeling',
        formulier: { vraag: 'Wie maakt een doorbraak voor deze verzonnen inwoner?' },
      })

      // Steps 1 to 3: the ZVH checks and signals.
      await loginAs(page, 'zvh')
      await page.goto(`/werklijst/${aanmeldingId}`)
      await expect(page.getByRole('link', { name: 'Zet op de agenda' })).toHaveCount(0)
      await follow(page, 'Naar het escalatieoverleg')
      await check()
      await press(page, 'Start het escalatieoverleg')
      await expect(page.getByRole('heading', { name: 'Dit doet u nu' })).toBeVisible()
      const overleg = new URL(page.url()).pathname
      await check()
      await follow(page, 'Controleer de aanmelding')
      await press(page, 'Bewaar de controle')
      await expect(page).toHaveTitle(/^Fout: /)
      await expect(errors(page).getByRole('link')).toHaveCount(5)
      await check()
      await choose(page, 'Waarom komt de casus naar RDM-trede 3?', 'Op RDM-trede 2 is de casus niet opgelost')
      for (const vraag of [/welke tafels/, /geen andere tafel/, /procesmanager gemeente ervan/])
        await page.getByRole('group', { name: vraag }).getByLabel('Ja', { exact: true }).check()
      await page
        .getByRole('group', { name: /cliëntondersteuner is/ })
        .getByLabel('Nee', { exact: true })
        .check()
      await press(page, 'Bewaar de controle')
      await expect(errors(page).getByRole('link')).toHaveCount(1)
      await page.getByLabel('Toelichting bij de cliëntondersteuner').fill('De aanmelder biedt het aan.')
      await press(page, 'Bewaar de controle')
      await said(page, 'Uw controle is bewaard.')
      await follow(page, 'Geef een signaal aan de bestuurder')
      await page.getByLabel('Uw signaal aan de gemeentebestuurder').fill('Bel 06-12345678.')
      await press(page, 'Geef een signaal aan de bestuurder')
      await expect(errors(page).getByRole('link', { name: /telefoonnummer/ })).toBeVisible()
      await page.getByLabel('Uw signaal aan de gemeentebestuurder').fill('De partijen komen er niet uit.')
      await press(page, 'Geef een signaal aan de bestuurder')
      await said(page, 'Het signaal is gegeven.')

      // Step 3: the bestuurder decides.
      await switchTo(page, 'bestuur.enschede')
      await page.goto('/overleg')
      await check()
      await page.locator(`a[href="${overleg}"]`).click()
      await follow(page, 'Besluit of het overleg er komt')
      await expect(page.getByText('De partijen komen er niet uit.')).toBeVisible()
      await check()
      await follow(page, 'Ik roep het overleg bijeen')
      await press(page, 'Roep het overleg bijeen')
      await said(page, 'U roept het overleg bijeen.')

      // Step 4: the gemeente fills the places; one stays empty.
      await switchTo(page, 'procesmanager.enschede')
      await page.goto(`${overleg}/deelnemers`)
      await expect(page.getByText('lege plek')).toHaveCount(4)
      await check()
      await addDeelnemer(page, 'Bestuurder van de (zorg)instelling', 'Directeur zorg', 'directie@ggz.test')
      await addDeelnemer(page, 'Zorgverzekeraar of zorgkantoor', 'Manager inkoop', 'inkoop@verzekeraar.test')
      await addDeelnemer(page, 'Burgemeester of wethouder', 'Wethouder', 'wethouder@gemeente.test')
      await expect(page.getByText('lege plek')).toHaveCount(1)

      // Step 5: the ZVH invites, and says why a place is empty.
      await switchTo(page, 'zvh')
      await page.goto(`${overleg}/uitnodigen`)
      await page.getByLabel('Datum van het overleg').fill('2020-01-06')
      await page.getByLabel('Tijd').fill('10.00')
      await page.getByLabel('Plaats').fill('Stadhuis')
      await press(page, 'Verstuur de uitnodigingen')
      await expect(errors(page).getByRole('link', { name: /al voorbij/ })).toBeVisible()
      await page.getByLabel('Datum van het overleg').fill(day(10))
      await press(page, 'Verstuur de uitnodigingen')
      await expect(errors(page).getByText(/nog lege plekken/)).toBeVisible()
      await check()
      await page.getByLabel('Waarom zijn er lege plekken?').fill('De inwoner wil geen cliëntondersteuner.')
      await press(page, 'Verstuur de uitnodigingen')
      await said(page, 'De uitnodigingen zijn onderweg.')
      await expect(page.getByText('nog geen antwoord')).toHaveCount(3)
      await check()

      // An invited person answers without a login, once.
      await page.context().clearCookies()
      const overlegId = overleg.split('/').at(-1) ?? ''
      const link = await linkFor(overlegId)
      await page.goto(link)
      await expect(page.getByText('Wie maakt een doorbraak')).toHaveCount(0)
      await check()
      await press(page, 'Verstuur mijn antwoord')
      await expect(errors(page).getByRole('link')).toHaveCount(1)
      await page.getByLabel('Ja, ik kom').check()
      await press(page, 'Verstuur mijn antwoord')
      await expect(page.getByText('Bedankt, uw antwoord is bewaard')).toBeVisible()
      await check()
      await page.goto(link)
      await expect(page.getByText('U hebt al geantwoord')).toBeVisible()
      await page.goto(`${link.slice(0, -2)}xx`)
      await expect(heading(page)).toHaveText('Deze link klopt niet')

      // Step 6: the day is there. Who came, and what was decided.
      await owner().query(`UPDATE overleg SET moment = now() - interval '1 hour' WHERE id = $1`, [overlegId])
      await switchTo(page, 'procesmanager.enschede')
      await page.goto(overleg)
      await follow(page, 'Noteer wie er was')
      await expect(page.getByLabel('Was er', { exact: true }).first()).toBeChecked()
      await press(page, 'Bewaar')
      await expect(errors(page).getByText('Kies bij iedere deelnemer of die er was.')).toBeVisible()
      for (const box of await page.getByLabel('Was er', { exact: true }).all()) await box.check()
      await check()
      await press(page, 'Bewaar')
      await said(page, 'De aanwezigheid is genoteerd.')
      await switchTo(page, 'zvh')
      await page.goto(overleg)
      await follow(page, 'Leg de uitkomst vast')
      await check()
      await follow(page, 'Er is een oplossing gevonden')
      await press(page, 'Leg de uitkomst vast')
      await expect(errors(page).getByRole('link')).toHaveCount(4)
      await check()
      await page.getByLabel('Instellingen doen samen een aanbod').check()
      await page.getByLabel('Wat is er besloten?').fill('Twee instellingen maken samen een plek.')
      await page.getByLabel('Terugmelding aan de aanmelder').fill('Er komt een plek. De gemeente belt u.')
      await page.getByLabel('Wanneer kijkt u of het goed gaat?').fill(day(40))
      await press(page, 'Leg de uitkomst vast')
      await said(page, 'De uitkomst staat vast.')

      // Step 8: an agreement, followed until it is done.
      await follow(page, 'Maak een afspraak')
      await page.getByLabel('Wat is er afgesproken?').fill('De plek is klaar.')
      await page.getByLabel('Wie doet dit?').selectOption({ index: 1 })
      await page.getByLabel('Wanneer is het klaar?').fill(day(20))
      await press(page, 'Bewaar de afspraak')
      await said(page, 'De afspraak staat op de lijst.')
      await check()
      await linkWith(page, 'Werk bij: De plek is klaar.').click()
      await page.getByLabel('Het is gedaan').check()
      await page.getByLabel('Wat is er gebeurd?').fill('De inwoner is verhuisd.')
      await press(page, 'Bewaar')
      await said(page, 'De afspraak is bijgewerkt.')
      await expect(page.getByText('De inwoner is verhuisd.')).toBeVisible()
      await switchTo(page, 'wijkcoach.enschede')
      await page.goto(`/aanmeldingen/${aanmeldingId}`)
      await expect(page.getByText('Er komt een plek. De gemeente belt u.').first()).toBeVisible()
    })
  })
}

test('an overleg of another gemeente does not exist, and fits on a phone for whom it does', async ({
  page,
}) => {
  const { id } = await createGesignaleerd(owner())
  await loginAs(page, 'bestuur.almelo')
  expect((await page.goto(`/overleg/${id}`))?.status()).toBe(404)
  expect((await page.goto(`/overleg/${id}/besluiten/bijeenroepen`))?.status()).toBe(404)
  await switchTo(page, 'wijkcoach.enschede')
  expect((await page.goto(`/overleg/${id}`))?.status()).toBe(403)
  await switchTo(page, 'bestuur.enschede')
  for (const width of [360, 768]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of [`/overleg`, `/overleg/${id}`, `/overleg/${id}/besluiten/niet-bijeenroepen`]) {
      await page.goto(path)
      await expectAccessible(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  }
})
