import ICAL from 'ical.js'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type APIResponse, expect, test } from 'playwright/test'
import { datumVan } from '@/domain/termijn/kloktijd'
import { plusWerkdagen } from '@/domain/termijn/termijn'
import { createAanmelding } from '../factories/aanmeldingen'
import { errors, expectAccessible, heading, switchTo } from './fixtures'
import { openPortalDatabase } from './portalDatabase'

const owner = openPortalDatabase()

const events = async (answer: APIResponse) =>
  new ICAL.Component(ICAL.parse(await answer.text()))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each))

async function textOfPdf(answer: APIResponse) {
  const data = new Uint8Array(await answer.body())
  const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  const { Marked: tagged } = (await pdf.getMarkInfo()) ?? {}
  return {
    tagged,
    pages: contents.map(({ items }) => items.map((item) => ('str' in item ? item.str : '')).join(' ')),
  }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })
    // Both run at the same time, and one table meets at one place at a time.
    const [datum, later] = [60, 70].map((dagen) =>
      datumVan(plusWerkdagen(new Date(), dagen + (javaScriptEnabled ? 0 : 3))),
    ) as [string, string]

    test('a meeting: planned, filled, ordered, on paper, moved and called off', async ({ page }) => {
      const vraag = 'Wie helpt deze verzonnen inwoner?'
      const eerste = await createAanmelding(owner(), { status: 'in-behandeling', formulier: { vraag } })
      const tweede = await createAanmelding(owner(), { status: 'in-behandeling' })
      await switchTo(page, 'zvh')
      await page.goto('/agenda')
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Plan een bijeenkomst' }).click()
      await expectAccessible(page)
      await page.getByRole('link', { name: 'TopX' }).click()
      await page.getByLabel('Datum').fill('2020-01-01')
      await page.getByLabel('Tijd').fill('10.00')
      await page.getByLabel('Plaats').fill('Stadhuis Hengelo')
      await page.getByLabel('Hoeveel casussen passen er?').fill('2')
      await page.getByRole('button', { name: 'Plan een bijeenkomst' }).click()
      await expect(page).toHaveTitle(/^Fout: /)
      await expect(errors(page)).toContainText('Dit moment is al voorbij.')
      await expect(page.getByLabel('Plaats')).toHaveValue('Stadhuis Hengelo')
      await expectAccessible(page)
      await page.getByLabel('Datum').fill(datum)
      await page.getByRole('button', { name: 'Plan een bijeenkomst' }).click()
      await expect(page.getByText('De bijeenkomst is gepland.')).toBeVisible()
      await expectAccessible(page)
      const bijeenkomst = new URL(page.url()).pathname

      await page.goto('/agenda/plannen?tafel=topx')
      await page.getByLabel('Datum').fill(datum)
      await page.getByLabel('Tijd').fill('10.30')
      await page.getByLabel('Plaats').fill('Enschede')
      await page.getByRole('button', { name: 'Plan een bijeenkomst' }).click()
      await expect(errors(page)).toContainText('Deze tafel heeft op dat moment al een overleg.')

      for (const { id } of [eerste, tweede]) {
        await page.goto(`/werklijst/${id}/agenderen`)
        await page.locator(`input[value="${bijeenkomst.split('/').at(-1)}"]`).check()
        await page.getByRole('button', { name: 'Zet op de agenda' }).click()
        await expect(page.getByText('De aanmelding staat op de agenda.')).toBeVisible()
      }
      const derde = await createAanmelding(owner(), { status: 'in-behandeling' })
      await page.goto(`/werklijst/${derde.id}/agenderen`)
      await expectAccessible(page)
      await page.locator(`input[value="${bijeenkomst.split('/').at(-1)}"]`).check()
      await page.getByRole('button', { name: 'Zet op de agenda' }).click()
      await expect(errors(page)).toContainText('De agenda van dit overleg is vol.')

      await page.goto(bijeenkomst)
      const order = page.getByRole('table', { name: /Vol: 2 casussen/ }).locator('tbody th a')
      await expect(order).toHaveText([eerste.referentie, tweede.referentie])
      await page.getByRole('button', { name: new RegExp(`Omhoog.*${tweede.referentie}`) }).click()
      await expect(order).toHaveText([tweede.referentie, eerste.referentie])
      await expectAccessible(page)

      const pdf = await textOfPdf(await page.request.get(`${bijeenkomst}/agenda.pdf`))
      expect(pdf.tagged).toBe(true)
      expect(pdf.pages).toHaveLength(3)
      expect(pdf.pages[2]).toContain(vraag)
      expect(pdf.pages.join(' ')).not.toContain('Wijkcoach Enschede')
      await page.goto(`${bijeenkomst}/samenvattingen`)
      await expect(page.getByText(vraag)).toBeVisible()
      await expectAccessible(page)
      const [event] = await events(await page.request.get(`${bijeenkomst}/bijeenkomst.ics`))
      expect([event?.sequence, event?.location]).toEqual([0, 'Stadhuis Hengelo'])

      await page.goto(`${bijeenkomst}/wijzigen`)
      await expectAccessible(page)
      await page.getByLabel('Datum').fill(later)
      await page.getByRole('button', { name: 'Wijzig de bijeenkomst' }).click()
      await expect(page.getByText('De bijeenkomst is gewijzigd.')).toBeVisible()
      const [moved] = await events(await page.request.get(`${bijeenkomst}/bijeenkomst.ics`))
      expect([moved?.uid, moved?.sequence]).toEqual([event?.uid, 1])

      await page.goto(`${bijeenkomst}/afzeggen`)
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Zeg de bijeenkomst af' }).click()
      await expect(errors(page)).toContainText('Schrijf op waarom het overleg niet doorgaat.')
      await page.getByLabel('Waarom gaat het overleg niet door?').fill('De zaal is dicht.')
      await page.getByRole('button', { name: 'Zeg de bijeenkomst af' }).click()
      await expect(page.getByText('Deze bijeenkomst gaat niet door')).toBeVisible()
      await expectAccessible(page)
      await page.goto(`/werklijst/${eerste.id}`)
      await expect(page.getByText('van de agenda gehaald').first()).toBeVisible()
      await switchTo(page, 'wijkcoach.enschede')
      await page.goto(`/aanmeldingen/${eerste.id}`)
      await expect(page.getByText('Waarom: De zaal is dicht.').first()).toBeVisible()
      await page.goto(bijeenkomst)
      await expect(heading(page)).toContainText('Overleg TopX')
      await expect(page.getByText(eerste.referentie)).toHaveCount(0)
      expect((await page.request.get(`${bijeenkomst}/agenda.pdf`)).status()).toBe(403)
    })

    test('the calendar in one’s own calendar program, until the link is withdrawn', async ({
      page,
      playwright,
    }) => {
      await switchTo(page, javaScriptEnabled ? 'huisarts' : 'ggz')
      await page.goto('/agenda/abonnement')
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Maak mijn link' }).click()
      await expect(errors(page)).toContainText('Kies minstens één overlegtafel.')
      await page.getByLabel('Triage & Transfertafel').check()
      await page.getByRole('button', { name: 'Maak mijn link' }).click()
      const link = (await page.locator('code').textContent()) ?? ''
      await expectAccessible(page)
      const stranger = await playwright.request.newContext()
      const found = await events(await stranger.get(link))
      expect(found.length).toBeGreaterThan(0)
      expect(found.every(({ summary }) => summary.startsWith('Overleg Triage'))).toBe(true)
      expect((await stranger.get(link.replace(/.{6}\.ics$/, 'AAAAAA.ics'))).status()).toBe(404)
      await page.getByRole('button', { name: 'Trek de link in' }).click()
      await expect(page.getByText('De link werkt niet meer.')).toBeVisible()
      expect((await stranger.get(link)).status()).toBe(404)
      await stranger.dispose()
    })

    test('what a table agreed, and a table with its own channel: which meeting is in time', async ({
      page,
    }) => {
      await switchTo(page, 'triagetafel')
      await page.goto('/agenda/afspraken/triage-transfertafel')
      await expectAccessible(page)
      await page.locator('[name="functie-0"]').fill('Bel 06-12345678')
      await page.getByRole('button', { name: 'Bewaar de afspraken' }).click()
      await expect(errors(page)).toContainText('geen gegevens van een persoon')
      await expectAccessible(page)
      await page.locator('[name="functie-0"]').fill('Teamleider')
      await page.getByRole('button', { name: 'Bewaar de afspraken' }).click()
      await expect(page.getByText('De afspraken zijn bewaard.')).toBeVisible()
      await expect(page.locator('[name="functie-0"]')).toHaveValue('Teamleider')
      for (const path of [
        '/agenda/afspraken/topx',
        '/agenda/plannen?tafel=topx',
        '/agenda/geen-id',
        `/agenda/${crypto.randomUUID()}/wijzigen`,
      ])
        expect((await page.goto(path))?.status(), path).toBe(404)

      const { id } = await createAanmelding(owner(), {
        status: 'concept',
        tafel: 'regiotafel-wlz-ggz',
        aanmelder: 'ggz',
      })
      await switchTo(page, 'ggz')
      await page.goto(`/aanmeldingen/${id}/doorsturen`)
      await expect(page.getByRole('heading', { name: /^Lever in tot en met/ })).toBeVisible()
      await expect(page.getByText(/Voor het overleg van .* bent u te laat/)).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Noteer dat de casus is doorgestuurd' }).click()
      await page.goto(`/aanmeldingen/${id}`)
      await expect(page.getByText(/De tafel heeft overleg op/).first()).toBeVisible()
    })
  })
}
