import { expect, type Page, test } from 'playwright/test'
import { createGehoudenOverleg } from '../factories/overleg'
import { errors, expectAccessible, heading, loginAs, press, switchTo } from './fixtures'
import { openPortalDatabase } from './portalDatabase'

const owner = openPortalDatabase()

const choose = (page: Page, group: string, answer: string) =>
  page.getByRole('group', { name: group }).getByLabel(answer, { exact: true }).check()

const dag = (away: number) => new Date(Date.now() + away * 86_400_000).toISOString().slice(0, 10)

/** The questions that the overleg does not answer. */
async function fillIn(page: Page): Promise<void> {
  await choose(page, 'Ontbrak er aanbod in de regio?', 'Het aanbod is er, maar is vol')
  await page.getByLabel('Welk aanbod ontbrak?').fill('Een plek met behandeling en toezicht.')
  await choose(page, 'Is er lobby nodig om dit op te lossen?', 'Ja')
  await page.getByLabel('Wat is de les van dit overleg?').fill('Vraag de verzekeraar eerder aan tafel.')
  await choose(page, 'Mag deze les gedeeld worden met andere gemeenten?', 'Ja')
  await choose(page, 'Is de inwoner geïnformeerd over de uitkomst?', 'Ja')
  await choose(page, 'Is er een signaal over de inzet voor de stuurgroep?', 'Ja')
  await page.getByLabel('Wat is het signaal?').fill('De verzekeraar kwam zonder mandaat.')
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('from the overleg to the portefeuillehouder, a correction, and the signal that comes back', async ({
      page,
    }) => {
      test.setTimeout(120_000)
      const { casuscode } = await createGehoudenOverleg(owner())
      await loginAs(page, 'procesmanager.enschede')
      await page.goto('/start')
      await expect(heading(page)).toHaveText('Start')
      await expectAccessible(page)
      await page.getByRole('link', { name: `Schrijf de terugkoppeling over ${casuscode}` }).click()
      await expectAccessible(page)
      await press(page, 'Begin')

      // Nothing typed is lost, and nothing incomplete or identifying leaves.
      await expect(heading(page)).toHaveText(`Terugkoppeling ${casuscode}`)
      await expectAccessible(page)
      await page.getByLabel('Wat is de les van dit overleg?').fill('Het gaat om 111222333.')
      await press(page, 'Verder naar controleren')
      await expect(page).toHaveTitle(/^Fout: /)
      await expect(errors(page)).toContainText('burgerservicenummer')
      await expect(page.getByLabel('Wat is de les van dit overleg?')).toHaveValue('Het gaat om 111222333.')
      await expectAccessible(page)
      await page.getByLabel('Wat is de les van dit overleg?').fill('')
      await press(page, 'Verder naar controleren')
      await expect(
        page.getByRole('heading', { name: 'De terugkoppeling is nog niet compleet' }),
      ).toBeVisible()
      await expect(page.getByRole('button', { name: 'Verstuur naar de portefeuillehouder' })).toHaveCount(0)
      await expectAccessible(page)
      await page.getByRole('link', { name: /Wat is de les van dit overleg/ }).click()
      await fillIn(page)
      await press(page, 'Bewaar en ga later verder')
      await expect(page.getByText('Uw antwoorden zijn bewaard.')).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('link', { name: `Ga verder met ${casuscode}` }).click()
      await expect(page.getByLabel('Welk aanbod ontbrak?')).toHaveValue(
        'Een plek met behandeling en toezicht.',
      )
      await press(page, 'Verder naar controleren')
      await expect(page.locator('.velden > li')).toHaveCount(14)
      await expectAccessible(page)
      await press(page, 'Verstuur naar de portefeuillehouder')
      await expect(page.getByText('De terugkoppeling is verstuurd.')).toBeVisible()
      await expectAccessible(page)
      const address = page.url().replace(/\?.*/, '')
      await page.goBack()
      await expect(page).toHaveURL(address)

      await switchTo(page, 'portefeuillehouder')
      await page.goto('/start')
      await page
        .getByRole('link', { name: `Lees een nieuwe terugkoppeling over ${casuscode}, gemeente Enschede` })
        .click()
      await expect(page.getByText('De verzekeraar kwam zonder mandaat.')).toBeVisible()
      await expect(page.getByRole('link', { name: 'Maak een correctie' })).toHaveCount(0)
      const pdf = await page.request.get(`${address}/pdf`)
      expect(pdf.headers()['content-type']).toBe('application/pdf')
      const file = await pdf.body()
      expect(file.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
      await page.goto('/signalen')
      await expectAccessible(page)
      await page
        .getByRole('link', { name: `Leg opvolging vast voor ${casuscode}` })
        .first()
        .click()
      await expectAccessible(page)
      await press(page, 'Leg opvolging vast')
      await expect(errors(page).getByRole('link')).toHaveCount(2)
      await page.getByLabel('Wat is er gedaan?').fill('Besproken in de stuurgroep.')
      await page.getByLabel('Opgepakt').check()
      await press(page, 'Leg opvolging vast')
      await expect(page.getByText('De opvolging is vastgelegd.')).toBeVisible()

      await switchTo(page, 'bestuur.enschede')
      await page.goto(address)
      await expect(page.getByText('Besproken in de stuurgroep.')).toBeVisible()
      await expect(page.getByText('Nog niet', { exact: true })).toHaveCount(0)
      await page.getByRole('link', { name: 'Maak een correctie' }).click()
      await expectAccessible(page)
      await page.getByLabel('Waarom is een correctie nodig?').fill('De les was niet volledig.')
      await press(page, 'Begin met de correctie')
      await page.getByLabel('Wat is de les van dit overleg?').fill('Vraag ook de gemeente eerder.')
      await press(page, 'Verder naar controleren')
      await press(page, 'Verstuur naar de portefeuillehouder')
      await expect(page.getByText(/versie 2$/)).toBeVisible()
      await expectAccessible(page)
      await page.goto(address)
      await expect(page.getByRole('heading', { name: 'Dit is een oude versie' })).toBeVisible()
      await expect(page.getByText('Vraag de verzekeraar eerder aan tafel.')).toBeVisible()

      await switchTo(page, 'procesmanager.almelo')
      expect((await page.goto(address))?.status()).toBe(404)
      expect((await page.request.get(`${address}/pdf`)).status()).toBe(404)
    })

    test('no solution: RDM-trede 4 is registered, followed and closed', async ({ page }) => {
      test.setTimeout(90_000)
      const { casuscode } = await createGehoudenOverleg(owner(), { uitkomst: 'geen-oplossing' })
      await loginAs(page, 'procesmanager.enschede')
      await page.goto('/start')
      await page.getByRole('link', { name: `Leg de casus voor op RDM-trede 4 over ${casuscode}` }).click()
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Leg vast dat het is verstuurd' }).click()
      await page.getByLabel('Op welke dag was dit?').fill(dag(3))
      await press(page, 'Leg vast dat het is verstuurd')
      await expect(errors(page)).toContainText('niet in de toekomst')
      await expect(errors(page)).toContainText('Kies wanneer u opnieuw kijkt.')
      await expectAccessible(page)
      await page.getByLabel('Op welke dag was dit?').fill(dag(-1))
      await page.getByLabel('Langs welke weg is het verstuurd?').fill('Beveiligde mail van de gemeente')
      await page.getByLabel('Wanneer kijkt u opnieuw?').fill(dag(21))
      await press(page, 'Leg vast dat het is verstuurd')
      await expect(page.getByText('Vastgelegd dat de casus is voorgelegd.')).toBeVisible()
      await expectAccessible(page)

      await page.getByRole('link', { name: 'Leg het antwoord vast' }).click()
      await page.getByLabel('Op welke dag was dit?').fill(dag(0))
      await page.getByLabel('Wat is het antwoord?').fill('De Unit zoekt een landelijke plek.')
      await page.getByLabel('Wat is de volgende stap?').fill('De plek met de inwoner bespreken.')
      await page.getByLabel('Wanneer kijkt u opnieuw?').fill(dag(14))
      await press(page, 'Leg het antwoord vast')
      await page.getByRole('link', { name: 'Rond RDM-trede 4 af' }).click()
      await page.getByLabel('Op welke dag was dit?').fill(dag(0))
      await page.getByLabel('Hoe is het afgelopen?').fill('De inwoner woont op de nieuwe plek.')
      await page.getByLabel('Wat is de volgende stap?').fill('De gemeente volgt de hulp.')
      await press(page, 'Rond RDM-trede 4 af')
      await expect(page.getByText('RDM-trede 4 is afgerond.')).toBeVisible()
      await page.goto('/landelijk')
      await expectAccessible(page)
      await expect(page.getByRole('row', { name: new RegExp(casuscode) })).toContainText('afgerond')
    })
  })
}

test('every role lands on a start page of its own', async ({ page }) => {
  for (const name of [
    'wijkcoach.enschede',
    'clientondersteuner',
    'triagetafel',
    'zvh',
    'bestuur.enschede',
    'portefeuillehouder',
    'auditor',
  ]) {
    await switchTo(page, name)
    await page.goto('/start')
    await expect(heading(page), name).toHaveText('Start')
    await expectAccessible(page)
  }
})
