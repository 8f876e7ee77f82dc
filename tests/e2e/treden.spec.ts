import { expect, type Page, test } from 'playwright/test'
import type { Situatie } from '@/domain/routering/situatie'
import { verstuur } from '@/features/aanmeldingen/aanmelder/commands'
import { neemInBehandeling } from '@/features/aanmeldingen/behandelaar/commands'
import { kiesTafel } from '@/features/aanmeldingen/schalen/commands'
import { actFor, createAanmelding, doe } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { createAanwezig } from '../factories/overleggen'
import { alleCriteria } from '../factories/situaties'
import { expectAccessible, heading, loginAs, press, switchTo } from './fixtures'
import { openPortalDatabase } from './portalDatabase'

const owner = openPortalDatabase()

const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click()
const fill = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text)
const said = (page: Page, text: string) => expect(page.getByRole('status').getByText(text)).toBeVisible()
const status = (page: Page, naam: string) => page.locator('.nl-data-badge', { hasText: naam }).first()
const day = (away: number) => new Date(Date.now() + away * 86_400_000).toISOString().slice(0, 10)

const wijkcoach: Situatie = {
  directGevaar: 'nee',
  rol: 'wijkcoach',
  gemeente: 'GM0153',
  leeftijd: '18-plus',
  lokaal: 'betrokken',
  plotseling: 'nee',
}

const geenPlek: Situatie = {
  ...wijkcoach,
  vraag: ['geen-passende-plek'],
  geprobeerd: ['verwijzing', 'zorgbemiddeling'],
  hulp: ['zvw'],
}

const hoogcomplex: Situatie = { ...geenPlek, hoogcomplex: alleCriteria }

/** None of them holds: too light for RDM-trede 2. */
const teLicht: Situatie = {
  ...geenPlek,
  hoogcomplex: {
    verwevenAandoeningen: 'nee',
    haalbaarBehandeldoel: 'nee',
    meerdereLevensdomeinen: 'nee',
    ernstigGevaar: 'nee',
    uitgebreidBehandeld: 'nee',
    uitzonderlijkRegime: 'nee',
    schaarseZorg: 'nee',
  },
}

/** A casus for which the Triage & Transfertafel has no solution; how a table says so is walked in werklijst.spec.ts. */
async function triageZonderOplossing(situatie: Situatie): Promise<string> {
  const { id, casusId } = await createAanmelding(owner(), {
    tafel: 'triage-transfertafel',
    status: 'besproken',
    situatie,
  })
  await doe(await demoActor(owner(), 'triagetafel'), id, 'rondAf', {
    terugmelding: 'De tafel vond geen plek. U kunt opschalen.',
    changes: {
      uitkomst: 'geen-aanbod',
      vervolgStap: 'De wijkcoach schaalt op.',
      vervolgEigenaar: 'aanmelder',
    },
  })
  return casusId
}

/** The same casus, now with an overleg of RDM-trede 3 that was held; how it ended is not yet written down. */
async function opTrede3(): Promise<{ id: string; casusId: string }> {
  const { casusId } = await createAanmelding(owner(), {
    tafel: 'triage-transfertafel',
    status: 'afgerond',
    uitkomst: 'geen-aanbod',
    situatie: teLicht,
  })
  const actor = await demoActor(owner(), 'wijkcoach.enschede')
  const gekozen = await kiesTafel(actor, { casusId, tafel: 'bestuurlijk-escalatieoverleg' })
  if (!gekozen.ok) throw new Error(gekozen.reason)
  const { id: aanmeldingId } = gekozen.value
  await verstuur(actor, aanmeldingId)
  const gezien = (await findGezien(aanmeldingId)) ?? new Date()
  await neemInBehandeling(await demoActor(owner(), 'zvh'), { id: aanmeldingId, gezien })
  const { id } = await createAanwezig(owner(), { id: aanmeldingId, referentie: '' })
  return { id, casusId }
}

async function findGezien(id: string): Promise<Date | undefined> {
  const { rows } = await owner().query<{ gezien: Date }>(
    'SELECT ligt_bij_sinds AS gezien FROM aanmelding WHERE id = $1',
    [id],
  )
  return rows[0]?.gezien
}

/** So much time has passed for this aanmelding. */
const laterInHours = (id: string, hours: number) =>
  owner().query(
    `UPDATE aanmelding SET ligt_bij_sinds = ligt_bij_sinds - $2 * interval '1 hour', uiterlijk = uiterlijk - $2 * interval '1 hour' WHERE id = $1`,
    [id, hours],
  )

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('los op: nothing was tried yet, so no table, and a way to come back', async ({ page }) => {
      const { casusId } = await createAanmelding(owner(), {
        tafel: 'triage-transfertafel',
        status: 'ingetrokken',
        situatie: { ...wijkcoach, vraag: ['wachttijd'], geprobeerd: ['niets'], hulp: ['zvw'] },
      })
      await loginAs(page, 'wijkcoach.enschede')
      await page.goto(`/casussen/${casusId}/opschalen`)
      await expect(page.getByRole('heading', { name: 'Los op: begin met deze stappen' })).toBeVisible()
      await expect(page.getByText('Het advies noemt geen overlegtafel.')).toBeVisible()
      await expect(page.getByText(/^Kom terug bij de wegwijzer als deze stappen geen plek/)).toBeVisible()
      await expect(page.getByText('De gemeente waar de inwoner woont, houdt de regie.')).toBeVisible()
    })

    test('RDM-trede 1 to 2: Triage finds no solution, hoogcomplex fits, nothing is typed again', async ({
      page,
    }) => {
      const casusId = await triageZonderOplossing(hoogcomplex)
      await switchTo(page, 'wijkcoach.enschede')
      await page.goto(`/casussen/${casusId}`)
      await expect(page.getByText('De tafel vond geen plek. U kunt opschalen.').first()).toBeVisible()
      await follow(page, 'Schaal op')
      await expect(
        page.getByRole('heading', { name: 'Regio OostNL hoogcomplex: past bij deze situatie' }),
      ).toBeVisible()
      await press(page, 'Aanmelden bij Regio OostNL hoogcomplex')
      // Only what this table asks extra; the wegwijzer answered all but one of its criteria.
      await expect(heading(page)).toHaveText('Past de casus bij Regio OostNL hoogcomplex?')
      await press(page, 'Volgende')
      await expect(heading(page)).toHaveText('Controleer uw aanmelding')
      await expect(page.getByText('Welke plek past bij deze inwoner?').first()).toBeVisible()
      await press(page, 'Verder naar doorsturen')
      await press(page, 'Noteer dat de casus is doorgestuurd')
      await page.goto(`/casussen/${casusId}`)
      await expect(page.getByText('De tafel vond geen plek. U kunt opschalen.').first()).toBeVisible()
      await expect(status(page, 'doorgestuurd')).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page)
    })

    test('RDM-trede 1 to 3, a solution there, and back to the gemeente', async ({ page }) => {
      const casusId = await triageZonderOplossing(teLicht)
      await switchTo(page, 'wijkcoach.enschede')
      await page.goto(`/casussen/${casusId}/opschalen`)
      await expect(
        page.getByRole('heading', { name: /^Bestuurlijk escalatieoverleg.*past bij/ }),
      ).toBeVisible()
      await press(page, 'Aanmelden bij Bestuurlijk escalatieoverleg')
      const aanmeldingId = new URL(page.url()).pathname.split('/')[2] ?? ''
      await page.goto(`/aanmeldingen/${aanmeldingId}/controleren`)
      await press(page, 'Versturen naar Bestuurlijk escalatieoverleg')

      await switchTo(page, 'zvh')
      await page.goto(`/werklijst/${aanmeldingId}`)
      await page.getByRole('button', { name: 'Neem in behandeling' }).click()
      await said(page, 'U bent nu de behandelaar van deze aanmelding.')
      // The overleg itself is walked in escalatieoverleg.spec.ts.
      const { id } = await createAanwezig(owner(), { id: aanmeldingId, referentie: '' })
      await page.goto(`/overleg/${id}/uitkomst/oplossing-gevonden`)
      await page.getByLabel('Instellingen doen samen een aanbod').check()
      await fill(page, 'Wat is er besloten?', 'Twee instellingen maken samen een plek.')
      await fill(page, 'Terugmelding aan de aanmelder', 'Er komt een plek. De gemeente belt u.')
      await fill(page, 'Wanneer kijkt u of het goed gaat?', day(40))
      await press(page, 'Leg de uitkomst vast')

      await switchTo(page, 'procesmanager.enschede')
      await page.goto(`/casussen/${casusId}`)
      await follow(page, 'Schaal af')
      await fill(page, 'Waarom kan de casus terug?', 'De plek is er en de doelen zijn gehaald.')
      await fill(page, 'Wie houdt de regie?', 'Procesmanager gemeente')
      await fill(page, 'Wat is het vangnet?', 'De wijkcoach belt het ZVH.')
      await fill(page, 'Wie vertelt het de inwoner?', 'De wijkcoach')
      await fill(page, 'Wat is de volgende stap?', 'De wijkcoach gaat elke week langs.')
      await fill(page, 'Wanneer wordt de casus weer bekeken?', day(40))
      await press(page, 'Schaal af')
      await switchTo(page, 'wijkcoach.enschede')
      await page.goto(`/casussen/${casusId}`)
      await expect(page.getByText('De plek is er en de doelen zijn gehaald.').first()).toBeVisible()
    })

    test('RDM-trede 1 to 3 to 4: no solution there, so the casus goes to the Unit', async ({ page }) => {
      const { id, casusId } = await opTrede3()
      await loginAs(page, 'zvh')
      await page.goto(`/overleg/${id}/uitkomst/geen-oplossing`)
      await fill(page, 'Wat is er besloten?', 'Geen partij heeft een plek.')
      await fill(page, 'Terugmelding aan de aanmelder', 'De casus gaat naar de landelijke Unit.')
      await fill(page, 'Wanneer kijkt u of het goed gaat?', day(20))
      await press(page, 'Leg de uitkomst vast')

      await switchTo(page, 'procesmanager.enschede')
      await page.goto(`/landelijk/${id}/versturen`)
      await fill(page, 'Op welke dag was dit?', day(0))
      await fill(page, 'Langs welke weg is het verstuurd?', 'Beveiligde mail van de gemeente')
      await fill(page, 'Wanneer kijkt u opnieuw?', day(21))
      await press(page, 'Leg vast dat het is verstuurd')
      await said(page, 'Vastgelegd dat de casus is voorgelegd.')
      await switchTo(page, 'wijkcoach.enschede')
      await page.goto(`/casussen/${casusId}`)
      await expect(page.getByText('De casus gaat naar de landelijke Unit.').first()).toBeVisible()
      const weg = page.getByRole('table', { name: /De weg van deze casus/ })
      await expect(weg.getByRole('row').filter({ hasText: 'RDM-trede 1' })).toContainText(
        'Er is geen passend aanbod',
      )
      await expect(weg.getByRole('row').filter({ hasText: 'RDM-trede 3' })).toContainText(
        'Er is geen passend aanbod',
      )
    })

    test('Levensloopaanpak: the procesmanager agrees, the ZVH discusses, the wijkcoach hears it', async ({
      page,
    }) => {
      const { id } = await createAanmelding(owner(), { tafel: 'levensloopaanpak', status: 'concept' })
      await loginAs(page, 'wijkcoach.enschede')
      await page.goto(`/aanmeldingen/${id}/controleren`)
      await press(page, 'Versturen naar Levensloopaanpak')
      await expect(heading(page)).toHaveText('Uw aanmelding is verstuurd')
      await page.goto(`/aanmeldingen/${id}`)
      await expect(status(page, 'wacht op akkoord')).toBeVisible()

      await switchTo(page, 'procesmanager.enschede')
      await page.goto(`/taken/${id}`)
      await expect(heading(page)).toHaveText('Akkoord voor Levensloopaanpak')
      await press(page, 'Geef akkoord')

      await switchTo(page, 'zvh')
      await page.goto(`/werklijst/${id}`)
      await page.getByRole('button', { name: 'Neem in behandeling' }).click()
      await said(page, 'U bent nu de behandelaar van deze aanmelding.')
      // The overleg itself is walked in werklijst.spec.ts.
      const zvh = await demoActor(owner(), 'zvh')
      for (const handeling of ['agendeer', 'bespreek'] as const)
        await doe(zvh, id, handeling, actFor(handeling, zvh))
      await page.goto(`/werklijst/${id}/afronden/advies`)
      await fill(page, 'Terugmelding aan de aanmelder', 'De Levensloopaanpak begint met een plan.')
      await fill(page, 'Wat is de volgende stap?', 'Het plan bespreken met de inwoner.')
      await page.getByLabel('De gemeente waar de inwoner woont', { exact: true }).check()
      await press(page, 'Rond af')

      await switchTo(page, 'wijkcoach.enschede')
      await page.goto(`/aanmeldingen/${id}`)
      await expect(page.getByText('De Levensloopaanpak begint met een plan.').first()).toBeVisible()
      await expect(page.getByText('Het plan bespreken met de inwoner.').first()).toBeVisible()
    })

    test('crisis: call first, the mark of 24 hours, overdue when it has passed, and the outcome', async ({
      page,
    }) => {
      const { id, referentie } = await createAanmelding(owner(), {
        tafel: 'crisis-ondersteuningsteam',
        aanmelder: 'huisarts',
        status: 'concept',
      })
      await loginAs(page, 'huisarts')
      await page.goto(`/aanmeldingen/${id}/doorsturen`)
      await expect(page.getByText('Bel eerst').first()).toBeVisible()
      await expect(page.getByText(/24 uur/).first()).toBeVisible()
      await press(page, 'Noteer dat de casus is doorgestuurd')
      await page.goto(`/aanmeldingen/${id}`)
      await expect(status(page, 'doorgestuurd')).toBeVisible()
      await expect(page.getByText('Binnen 24 uur', { exact: true })).toBeVisible()
      await expect(page.getByText('voorbij', { exact: true })).toHaveCount(0)

      await laterInHours(id, 25)
      await page.reload()
      await expect(page.getByText('voorbij', { exact: true })).toHaveCount(1)
      await laterInHours(id, 24)
      await page.goto('/casussen')
      await expect(page.getByRole('row').filter({ hasText: referentie.replace(/-\d$/, '') })).toContainText(
        'te laat',
      )
      await page.goto(`/aanmeldingen/${id}`)
      await expect(page.getByText('voorbij', { exact: true })).toHaveCount(2)
      await expect(page.getByText('Dit duurt te lang')).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page)

      await switchTo(page, 'zorgkantoor')
      await page.goto('/werklijst/eigen-kanaal')
      await expect(page.getByRole('row').filter({ hasText: referentie })).toContainText('te laat')
      await page.goto(`/werklijst/eigen-kanaal/${id}/passende-plek`)
      await fill(page, 'Terugmelding aan de aanmelder', 'Er is vandaag een bed.')
      await press(page, 'Meld de uitkomst')
      await switchTo(page, 'huisarts')
      await page.goto(`/aanmeldingen/${id}`)
      await expect(page.getByText('Er is vandaag een bed.').first()).toBeVisible()
      await expect(page.getByText('Binnen 24 uur', { exact: true })).toHaveCount(0)
    })
  })
}
