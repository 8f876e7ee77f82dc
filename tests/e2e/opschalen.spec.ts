import { expect, type Page, test } from 'playwright/test'
import type { Situatie } from '@/domain/routering/situatie'
import { createAanmelding } from '../factories/aanmeldingen'
import { expectAccessible, heading, loginAs, press, switchTo } from './fixtures'
import { openPortalDatabase } from './portalDatabase'

const owner = openPortalDatabase()

const fill = (page: Page, label: string | RegExp, text: string) =>
  page.getByRole('textbox', { name: label }).first().fill(text)

const inThreeWeeks = () => new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10)

const overlast: Situatie = {
  directGevaar: 'nee',
  rol: 'procesmanager-gemeente',
  gemeente: 'GM0153',
  leeftijd: '18-plus',
  lokaal: 'betrokken',
  vraag: ['onveiligheid'],
  geprobeerd: ['lokaal-overleg'],
  plotseling: 'nee',
  veiligheid: { meerdereLeefgebiedenMetOverlast: 'ja', impactOpOmgeving: 'ja', ketensSamenNodig: 'ja' },
}

/** A casus that a procesmanager applied with at TopX; how people do that is walked in aanmelding.spec.ts. */
async function casusBijTopx(page: Page): Promise<{ path: string; referentie: string }> {
  const { casusId, referentie } = await createAanmelding(owner(), {
    aanmelder: 'procesmanager.enschede',
    situatie: overlast,
  })
  await loginAs(page, 'procesmanager.enschede')
  return { path: `/casussen/${casusId}`, referentie }
}

async function vervolg(page: Page): Promise<void> {
  await fill(page, 'Wat is de volgende stap?', 'De wijkcoach belt de inwoner.')
  await page.getByLabel('De gemeente waar de inwoner woont', { exact: true }).check()
  await page.getByLabel(/^Wanneer/).fill(inThreeWeeks())
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a second table at once, with everything carried over and one regisseur; then the rode knop', async ({
      page,
    }) => {
      const { path } = await casusBijTopx(page)

      await page.goto(path)
      await expect(page.getByText('TopX, nog niet toegewezen').first()).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Schaal op', exact: true }).click()
      await expect(heading(page)).toHaveText('Schaal op')
      await expectAccessible(page)
      await page.getByText('Kies een andere overlegtafel').click()
      await page.getByRole('radio', { name: /^Triage & Transfertafel/ }).check()
      await fill(page, 'Waarom kiest u deze tafel?', 'Er is ook een plek nodig.')
      await page
        .getByRole('group', { name: 'Wie houdt het overzicht?' })
        .last()
        .getByLabel('De procesmanager gemeente')
        .check()
      await press(page, 'Aanmelden bij deze tafel')
      // Only what this table asks extra is asked; the form itself is filled in.
      await expect(page).toHaveTitle(/stap 6 van 6/)
      await press(page, 'Volgende')
      await expect(heading(page)).toHaveText('Controleer uw aanmelding')
      await expect(page.getByText('Welke plek past bij deze inwoner?').first()).toBeVisible()
      await press(page, 'Versturen naar Triage & Transfertafel Twente')

      await page.goto(path)
      await expect(page.getByText(/tegelijk aan/).first()).toBeVisible()
      await page.getByRole('link', { name: 'Kies wie het overzicht houdt' }).click()
      await expectAccessible(page)
      await page.getByLabel('Het Zorg- en Veiligheidshuis (ZVH)', { exact: true }).check()
      await press(page, 'Leg dit vast')
      await expect(page.getByRole('status')).toContainText('wie het overzicht houdt')

      await page.getByRole('link', { name: 'Druk op de rode knop' }).click()
      await press(page, 'Vraag het ZVH nu mee te kijken')
      await expect(page).toHaveTitle(/^Fout: /)
      await expectAccessible(page)
      await fill(page, 'Waarom moet het ZVH nu meekijken?', 'Niemand reageert op onze vragen.')
      await press(page, 'Vraag het ZVH nu mee te kijken')
      await expect(page.getByRole('heading', { name: 'Wie is nu aan zet?' })).toBeVisible()

      await switchTo(page, 'zvh')
      await page.goto('/werklijst')
      await expectAccessible(page)
      await page.locator(`a[href="${path}/rode-knop/beantwoorden"]`).click()
      await expect(page.getByText('Niemand reageert op onze vragen.')).toBeVisible()
      await expectAccessible(page)
      await fill(page, 'Terugmelding', 'Wij belden beide tafels. TopX neemt het voortouw.')
      await vervolg(page)
      await press(page, 'Verstuur de terugmelding')
      await expect(page.getByRole('status')).toContainText('Uw terugmelding is verstuurd')
    })

    test('to another gemeente, which says yes; then down again and closed', async ({ page }) => {
      const { path } = await casusBijTopx(page)
      await page.goto(path)
      await page.getByRole('link', { name: 'TopX', exact: true }).first().click()
      await page.getByRole('link', { name: 'Trek de aanmelding in' }).click()
      await fill(page, 'Waarom trekt u de aanmelding in?', 'De inwoner is verhuisd.')
      await press(page, 'Trek in')

      await page.goto(`${path}/overdragen`)
      await expectAccessible(page)
      await page.getByLabel('Welke gemeente moet de casus overnemen?').selectOption({ label: 'Almelo' })
      await fill(page, 'Waarom hoort de casus bij deze gemeente?', 'De inwoner is naar Almelo verhuisd.')
      await press(page, 'Vraag de overdracht')
      await expect(page.getByText('de procesmanager gemeente Almelo').first()).toBeVisible()

      await switchTo(page, 'procesmanager.almelo')
      await page.goto('/taken')
      await expectAccessible(page)
      await page.locator(`a[href="${path}/overdracht"]`).click()
      await expect(heading(page)).toContainText('Overdracht van casus')
      await expectAccessible(page)
      await fill(page, 'Uw antwoord aan de vrager', 'Wij nemen het over.')
      await fill(page, 'Wat is de volgende stap?', 'Een gesprek met de inwoner.')
      await page.getByLabel('Wanneer kijkt u of dat is gelukt?').first().fill(inThreeWeeks())
      await press(page, 'Neem de casus over')
      await expect(page.getByRole('heading', { name: 'U bent nu aan zet' })).toBeVisible()

      await page.getByRole('link', { name: 'Sluit de casus af' }).click()
      await expectAccessible(page)
      await fill(page, 'Waarom sluit u de casus af?', 'De inwoner heeft een plek met begeleiding.')
      await vervolg(page)
      await press(page, 'Sluit af')
      await expect(page.getByText('afgesloten', { exact: true }).first()).toBeVisible()
      await expectAccessible(page)
    })
  })
}

test('the table sends the casus on: the next aanmelding is ready for the applicant', async ({ page }) => {
  const { path, referentie } = await casusBijTopx(page)
  await switchTo(page, 'zvh')
  await page.goto(`/werklijst?zoek=${referentie}`)
  await page.getByRole('link', { name: referentie }).click()
  const werk = page.url()
  await page.getByRole('button', { name: 'Neem in behandeling' }).click()
  await expect(page.getByRole('status')).toBeVisible()
  await page.goto(`${werk.split('?')[0]}/agenderen`)
  await page.getByLabel(/Een ander moment/).check()
  await page.getByLabel(/^Datum/).fill(inThreeWeeks())
  await fill(page, /^Tijd/, '07.15')
  await fill(page, /^Plaats/, 'Digitaal')
  await press(page, 'Zet op de agenda')
  await page.goto(`${werk.split('?')[0]}/bespreken`)
  await fill(page, 'Wat is er besproken?', 'De tafel kan dit niet oplossen.')
  await press(page, 'Leg de bespreking vast')
  await page.goto(`${werk.split('?')[0]}/afronden/opgeschaald`)
  await expectAccessible(page)
  await page.getByRole('radio', { name: /^Bestuurlijk escalatieoverleg/ }).check()
  await fill(page, 'Waarom die overlegtafel?', 'Het stelsel knelt.')
  await press(page, 'Rond af')
  await switchTo(page, 'procesmanager.enschede')
  await page.goto(path)
  await expect(page.getByRole('link', { name: 'Ga verder' }).first()).toBeVisible()
  await expect(page.getByText('Terugmelding:').first()).toBeVisible()
  await page.goto(`${path}/afschalen`)
  await expectAccessible(page)
  await page.goto(path)
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, `de casus past op ${width}`).toBeLessThanOrEqual(0)
  }
})
