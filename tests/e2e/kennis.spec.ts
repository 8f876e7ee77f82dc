import { expect, type Page, test } from 'playwright/test'
import { expectAccessible } from './fixtures'

const paginas = [
  '/kennis',
  '/vragen',
  '/vragen/poh-ggz-en-clientondersteuner',
  '/begrippen',
  '/gemeenten',
  '/gemeenten/hof-van-twente',
  '/clientondersteuning',
  '/voor-inwoners',
  '/delen',
  '/open-data',
  '/zoeken?q=crisis',
  '/zoeken?q=xylofoonkwartet',
]

/** From the home page to the address of the right table: what somebody presses, one after the other. */
const eersteBezoek = [
  {
    situatie: 'the inwoner waits too long',
    klikken: ['Triage & Transfertafel Twente'],
    adres: 'aanmelding@triagetafeltwente.nl',
  },
  {
    situatie: 'there is danger for others, and several problems at once',
    klikken: ['Ik zoek een overlegtafel', 'TopX'],
    adres: 'info@veiligheidshuistwente.nl',
  },
  {
    situatie: 'the place of somebody with Wlz care does not hold',
    klikken: ['Regiotafel Wlz-GGZ'],
    adres: 'zorginhoudelijkadviseurwlz@menzis.nl',
  },
  {
    situatie: 'nobody finds a solution any more',
    klikken: ['Lees hoe de treden werken', 'Bestuurlijk escalatieoverleg'],
    adres: 'info@veiligheidshuistwente.nl',
  },
  {
    situatie: 'no offer fits, and the table has no known address: whom to ask',
    klikken: ['Regio OostNL hoogcomplex'],
    adres: 'info@veiligheidshuistwente.nl',
  },
] as const

const klik = (page: Page, naam: string) =>
  page.getByRole('main').getByRole('link', { name: naam, exact: true }).first().click()

for (const { situatie, klikken, adres } of eersteBezoek) {
  test(`first visit: ${situatie}`, async ({ page }) => {
    await page.goto('/')
    for (const naam of klikken) await klik(page, naam)
    expect(klikken.length).toBeLessThanOrEqual(3)
    await expect(page.getByRole('main').getByRole('link', { name: adres }).first()).toHaveAttribute(
      'href',
      `mailto:${adres}`,
    )
  })
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('search from any page, with a typing error', async ({ page }) => {
      await page.goto('/treden')
      await page.getByRole('searchbox', { name: 'Zoek in het portaal' }).fill('levenslopaanpak')
      await page.getByRole('button', { name: 'Zoek', exact: true }).click()
      await expect(page.getByText('Wij zochten op levensloopaanpak.')).toBeVisible()
      await expect(page.locator('.treffers mark').first()).toHaveText('Levensloopaanpak')
      await page.locator('.treffers').getByRole('link').first().click()
      await expect(page).toHaveURL(/\/overlegtafels\/levensloopaanpak$/)
    })

    test('mag ik dit delen: an answer that is missing, then what to do', async ({ page }) => {
      await page.goto('/delen')
      await page.getByRole('button', { name: 'Bekijk wat u doet' }).click()
      await expect(page).toHaveTitle(/^Fout: /)
      for (const [vraag, antwoord] of [
        ['Is er nu direct gevaar?', 'Nee'],
        ['Wie bent u?', 'Wijkcoach of procesmanager gemeente'],
        ['Waarom wilt u iets delen?', 'Om samen aan één plan te werken'],
        ['Met wie wilt u iets delen?', 'Een zorgaanbieder of huisarts'],
        ['Wat vindt de inwoner ervan?', 'Dat is nog niet besproken'],
        ['Moet de ander weten om wie het gaat?', 'Ja'],
      ] as const) {
        await page.getByRole('group', { name: vraag }).getByLabel(antwoord, { exact: true }).check()
      }
      await page.getByRole('button', { name: 'Bekijk wat u doet' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Praat eerst met de inwoner')
      await expect(page.getByRole('main')).toContainText('functionaris gegevensbescherming (FG)')
      if (javaScriptEnabled) await expectAccessible(page)
    })
  })
}

test('an abbreviation leads to its note, and the gemeente says what it does not know', async ({ page }) => {
  await page.goto('/gemeenten')
  await page
    .getByRole('navigation', { name: 'Kaart van Twente' })
    .getByRole('link', { name: 'Enschede' })
    .click()
  await page.getByRole('main').getByRole('link', { name: 'FG', exact: true }).click()
  await expect(page.locator(':target')).toContainText('functionaris gegevensbescherming')
  await expect(page.getByRole('region', { name: 'Hoe werkt het hier?' })).toContainText(
    'Nog niet bekend. Vraag het aan',
  )
  await expect(page.getByRole('link', { name: 'Ixta Noa' })).toBeVisible()
})

test('the preparation sheet belongs to no form and has no names: nothing can send it', async ({ page }) => {
  await page.goto('/voor-inwoners')
  const velden = page.locator('.voorbereiding textarea')
  await velden.first().fill('mijn verhaal')
  await expect(velden).toHaveCount(7)
  expect(
    await velden.evaluateAll(
      (alle) => alle.filter((veld) => (veld as HTMLTextAreaElement).form || veld.hasAttribute('name')).length,
    ),
  ).toBe(0)
})

test('“uw gemeente” leads to the gemeenten, wherever a public page says it', async ({ page }) => {
  await page.goto('/voor-inwoners')
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Vraag naar het wijkteam' })
    .getByRole('link', { name: 'uw gemeente' })
    .click()
  await expect(page).toHaveURL(/\/gemeenten$/)
})

test('a page that does not exist can be told, and the form says that it is about such a page', async ({
  page,
}) => {
  await page.goto('/vragen/bestaat-niet')
  await page.getByRole('link', { name: /Klopt er iets niet/ }).click()
  await expect(page.getByRole('main')).toContainText('een pagina die niet bestaat')
})

test('machines find every public page, and no question of somebody', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  expect(sitemap.match(/<loc>/g)?.length).toBeGreaterThan(70)
  expect(sitemap).toContain('/gemeenten/enschede</loc>')
  expect(sitemap).toContain('/privacy</loc>')
  expect(sitemap).not.toContain('/zoeken')
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toMatch(/Disallow: \/zoeken[\s\S]*Sitemap: http/)
  // A rule hides everything that begins with it: /overlegtafels must stay in sight.
  expect(robots).not.toMatch(/^Disallow: \/overleg$/m)
  expect((await request.get('/deelbeeld.png')).headers()['content-type']).toBe('image/png')
})

test('what is public can be taken along, from the foot of every page', async ({ page, request }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Open data' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open data')
  const adres = await page.getByRole('link', { name: 'Overlegtafels als CSV' }).getAttribute('href')
  expect(await (await request.get(adres ?? '')).text()).toContain('triage-transfertafel')
})

test('the whole overview is one tagged PDF, in Dutch', async ({ request }) => {
  const answer = await request.get('/overzicht.pdf')
  expect(answer.headers()['content-type']).toBe('application/pdf')
  const pdf = (await answer.body()).toString('latin1')
  expect(pdf).toMatch(/^%PDF-/)
  expect(pdf).toMatch(/\/MarkInfo|\/StructTreeRoot/)
})

for (const pagina of paginas) {
  test(`${pagina} has no scripts, fits a phone, and everyone can use it`, async ({ page }) => {
    const answer = await page.goto(pagina)
    expect(answer?.headers()['content-security-policy']).toContain("script-src 'none'")
    expect(await answer?.text()).not.toMatch(/<script|\sstyle="/)
    await expectAccessible(page)
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
}
