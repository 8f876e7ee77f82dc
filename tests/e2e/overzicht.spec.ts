import { gzipSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { expectAccessible } from './fixtures'

const tafels = [
  ['triage-transfertafel', 'Triage & Transfertafel Twente', 'aanmelding@triagetafeltwente.nl'],
  ['topx', 'TopX', 'info@veiligheidshuistwente.nl'],
  ['regiotafel-wlz-ggz', 'Regiotafel Wlz-GGZ', 'zorginhoudelijkadviseurwlz@menzis.nl'],
  ['crisis-ondersteuningsteam', 'Crisis- en ondersteuningsteam', 'menziszorgkantoor.nl'],
  ['hoogcomplex-oostnl', 'Regio OostNL hoogcomplex', 'Meldpunt hoog complexe GGZ'],
  ['levensloopaanpak', 'Levensloopaanpak', 'www.transfore.nl/levensloopaanpak'],
  ['bestuurlijk-escalatieoverleg', 'Bestuurlijk escalatieoverleg', 'info@veiligheidshuistwente.nl'],
] as const

const paginas = [
  '/',
  '/overlegtafels',
  '/overlegtafels?rol=wijkcoach&gemeente=GM0153',
  '/overlegtafels?trede=9&rol=koning',
  '/overlegtafels?trede=4',
  ...tafels.map(([slug]) => `/overlegtafels/${slug}`),
  '/overlegtafels/bestaat-niet',
  '/treden',
  '/overzicht-op-papier',
]

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('from the start page to a table', async ({ page }) => {
      await page.goto('/')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Waar kunt u terecht/)
      await expect(page.getByRole('link', { name: 'Wat moet ik doen?' })).toHaveAttribute(
        'href',
        '/wegwijzer',
      )
      const ladder = page.getByRole('list', { name: 'De treden van het escalatiemodel' })
      for (const [slug, naam] of tafels) {
        const link = ladder.getByRole('link', { name: naam })
        await expect(link).toHaveAttribute('href', `/overlegtafels/${slug}`)
      }
      await page.getByRole('link', { name: 'Ik zoek een overlegtafel' }).click()
      await page.getByRole('link', { name: 'TopX' }).click()
      await expect(page).toHaveURL(/\/overlegtafels\/topx$/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ketencasusoverleg/)
    })

    test('all seven tables stand in the overview, with their contact', async ({ page }) => {
      await page.goto('/overlegtafels')
      for (const [, naam, contact] of tafels) {
        const rij = page.getByRole('row').filter({ has: page.getByRole('link', { name: naam, exact: true }) })
        await expect(rij).toContainText(contact)
      }
      await expect(page.getByRole('rowheader')).toHaveCount(7)
      await expect(page.locator('.tafels-trede').getByRole('heading', { level: 2 })).toHaveText([
        'RDM-trede 1: in de regio',
        'RDM-trede 2: boven de regio',
        'RDM-trede 3: de bestuurders',
      ])
    })

    test('the filter says per table whether this rol can apply, and stays in the address', async ({
      page,
    }) => {
      await page.goto('/overlegtafels')
      await page.getByLabel('Ik ben').selectOption('Wijkcoach of wijkconsulent')
      await page.getByLabel('De inwoner woont in').selectOption('Enschede')
      await page.getByRole('button', { name: 'Toon' }).click()
      await expect(page).toHaveURL(/\/overlegtafels\?.*rol=wijkcoach/)
      const rij = (naam: string) => page.getByRole('row').filter({ hasText: naam })
      await expect(rij('Triage & Transfertafel')).toContainText('U kunt hier zelf aanmelden.')
      await expect(rij('Levensloopaanpak')).toContainText('samen met de procesmanager gemeente')
      await expect(rij('Regio OostNL')).toContainText('Vraag het ZVH')
      await expect(rij('Regiotafel Wlz-GGZ')).toContainText('Wie wel: ggz-aanbieder')
      await expect(page.getByRole('heading', { name: 'Woont de inwoner in Enschede?' })).toBeVisible()
      await expect(page.getByText('Nog niet bekend: het contact')).toBeVisible()
      await expect(page.getByLabel('Ik ben')).toHaveValue('wijkcoach')
      await page.getByRole('link', { name: 'Wis filters' }).click()
      await expect(page).toHaveURL(/\/overlegtafels$/)
    })
  })
}

test('trede and spoor leave only what fits', async ({ page }) => {
  await page.goto('/overlegtafels?trede=1&spoor=crisis')
  await expect(page.getByRole('rowheader')).toHaveText(/Crisis- en ondersteuningsteam/)
  await page.goto('/overlegtafels?trede=3&spoor=crisis')
  await expect(page.getByRole('heading', { name: 'Geen tafels gevonden' })).toBeVisible()
  await page.goto('/overlegtafels?trede=4')
  await expect(page.getByRole('heading', { name: 'RDM-trede 4: het Rijk' })).toBeVisible()
})

test('an unknown choice is named, and everything is shown', async ({ page }) => {
  await page.goto('/overlegtafels?trede=9&rol=koning&gemeente=GM0000')
  await expect(page.getByRole('heading', { name: 'Deze keuze kennen wij niet' })).toBeVisible()
  await expect(page.getByRole('rowheader')).toHaveCount(7)
})

test('criteria show what goes together: and, or', async ({ page }) => {
  await page.goto('/overlegtafels/topx')
  const voorwaarden = page.getByRole('region', { name: 'Wanneer past deze tafel?' })
  await expect(voorwaarden).toContainText('één is genoeg')
  await expect(voorwaarden).toContainText(/alleen oplossen.*of.*Of deze twee punten.*afglijden.*en.*Gezin/s)
  await page.goto('/overlegtafels/hoogcomplex-oostnl')
  await expect(voorwaarden.getByText('alle punten')).toHaveCount(2)
  await expect(voorwaarden.getByText('en', { exact: true })).toHaveCount(8)
})

test('a table says what is not known and whom to ask, and that nobody checked it yet', async ({ page }) => {
  await page.goto('/overlegtafels/hoogcomplex-oostnl')
  const onbekend = page.getByRole('region', { name: 'Wat weten wij nog niet?' })
  await expect(onbekend).toContainText('adres en het telefoonnummer van het Meldpunt')
  await expect(onbekend.getByRole('link').first()).toHaveAttribute(
    'href',
    'mailto:info@veiligheidshuistwente.nl',
  )
  await expect(page.getByText('nog niet gecontroleerd door de tafel')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Hulp van een cliëntondersteuner' })).toContainText(
    'Ixta Noa',
  )
  await expect(page.getByRole('region', { name: 'Kanttekeningen' })).toContainText('vraag 4')
})

test('an unknown table is a page that does not exist', async ({ page }) => {
  const answer = await page.goto('/overlegtafels/bestaat-niet')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet')
})

test('the paper overview fits on two sheets, landscape', async ({ page }) => {
  await page.goto('/overzicht-op-papier')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/MediaBox \[0 0 841\.\d+ 594\.\d+\]/g)).toHaveLength(2)
})

test('the sheet to prepare a talk is one sheet of paper, behind the one with the text', async ({ page }) => {
  await page.goto('/voor-inwoners')
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2)
})

test('the style of a public page weighs no more than 20 kB', async ({ page, request }) => {
  await page.goto('/')
  const sheets = await page
    .locator('link[rel=stylesheet]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
  let weight = 0
  for (const sheet of sheets) weight += gzipSync(await (await request.get(sheet)).body()).length
  expect(weight).toBeGreaterThan(5_000)
  expect(weight).toBeLessThan(20_000)
})

for (const pagina of paginas) {
  test(`${pagina} has no scripts and no cookies, and everyone can use it`, async ({ page, context }) => {
    const scripts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url())
    })
    const answer = await page.goto(pagina)
    expect(answer?.headers()['content-security-policy']).toContain("script-src 'none'")
    expect(await answer?.text()).not.toMatch(/<script|\sstyle="/)
    expect(scripts).toEqual([])
    expect(await context.cookies()).toEqual([])
    await expectAccessible(page)
    await page.setViewportSize({ width: 360, height: 800 })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
  })
}
