import { expect, type Page, test } from 'playwright/test'
import { vragen } from '@/domain/routering/vragen/vragen'
import { nietBesprokenGepost, tafelveld, weetNietWaarde } from '@/domain/wegwijzer/antwoordvelden'
import { expectAccessible, press } from './fixtures'

// Every test stands on its own: nothing is kept anywhere.
test.describe.configure({ mode: 'parallel' })

type Antwoorden = Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>>

const wijkcoach: Antwoorden = {
  directGevaar: 'nee',
  rol: 'wijkcoach',
  gemeente: 'GM0153',
  leeftijd: '18-plus',
  lokaal: 'betrokken',
  geprobeerd: ['verwijzing', 'zorgbemiddeling'],
  plotseling: 'nee',
  hulp: ['zvw'],
  verblijf: 'thuis',
}

/** Which question is asked now; undefined at the advice. */
async function huidigeVraag(page: Page): Promise<string | undefined> {
  const stap = page.locator('input[name=stap]')
  return (await stap.count()) === 0 ? undefined : await stap.inputValue()
}

const volgende = (page: Page) => press(page, 'Volgende')

async function begin(page: Page): Promise<void> {
  await page.goto('/wegwijzer')
  await press(page, 'Start de wegwijzer')
}

/** "Weet ik niet" is the last choice, where there is one. */
async function beantwoord(
  page: Page,
  vraag: string,
  antwoord: Antwoorden[string] | undefined,
): Promise<void> {
  if (vraag === 'eerder') {
    for (const [tafel, uitkomst] of Object.entries(antwoord ?? {}))
      await page.locator(`select[name="eerder.${tafel}"]`).selectOption(uitkomst)
  } else if (antwoord === undefined) await page.locator(`input[name="${vraag}"]`).last().check()
  else
    for (const waarde of [antwoord].flat())
      await page.locator(`input[name="${vraag}"][value="${waarde}"]`).check()
}

/** Answers until the advice, or until `tot` is asked. Returns the questions that were asked. */
async function loop(page: Page, antwoorden: Antwoorden, tot?: string): Promise<string[]> {
  const gesteld: string[] = []
  for (;;) {
    const vraag = await huidigeVraag(page)
    if (vraag === undefined || vraag === tot) return gesteld
    expect(gesteld, 'geen vraag komt twee keer').not.toContain(vraag)
    gesteld.push(vraag)
    await beantwoord(page, vraag, antwoorden[vraag])
    await volgende(page)
  }
}

/** The fields that the last step carries: what is not in `antwoorden` was answered with "weet ik niet". */
const velden = (antwoorden: Antwoorden): string[][] =>
  vragen.flatMap((vraag) => {
    const antwoord = antwoorden[vraag.id] ?? weetNietWaarde(vraag) ?? ''
    if (vraag.soort !== 'tafels') return [antwoord].flat().map((waarde) => [vraag.id, String(waarde)])
    const perTafel = new Map(Object.entries(typeof antwoord === 'object' ? antwoord : {}))
    return vraag.tafels.map(({ waarde }) => [
      tafelveld(vraag, waarde),
      perTafel.get(waarde) ?? nietBesprokenGepost,
    ])
  })

/** Straight to the advice, by the post of the last step; the whole way is walked in the first tests. */
async function naarAdvies(page: Page, antwoorden: Antwoorden): Promise<void> {
  await page.goto('/wegwijzer')
  const loaded = page.waitForEvent('load')
  await page.locator('main form').evaluate((form: HTMLFormElement, gegeven) => {
    for (const [name = '', value = ''] of gegeven)
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
    form.submit()
  }, velden(antwoorden))
  await loaded
}

const tafelkop = (page: Page, naam: RegExp) => page.getByRole('heading', { level: 2, name: naam })

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  const situaties: readonly [naam: string, antwoorden: Antwoorden, kop: RegExp][] = [
    [
      'te lang wachten: de Triage & Transfertafel',
      { ...wijkcoach, vraag: ['wachttijd'] },
      /Triage & Transfertafel.*: past bij deze situatie/,
    ],
    [
      'gevaar door ernstige problemen: de Levensloopaanpak',
      {
        ...wijkcoach,
        vraag: ['onveiligheid'],
        'veiligheid.gevaarVoorAnderen': 'ja',
        'veiligheid.ernstigePsychiatrieVerslavingOfLvb': 'ja',
      },
      /Levensloopaanpak.*: past bij deze situatie/,
    ],
    [
      'overlast op meer gebieden: TopX',
      {
        ...wijkcoach,
        vraag: ['onveiligheid'],
        'veiligheid.gevaarVoorAnderen': 'nee',
        'veiligheid.meerdereLeefgebiedenMetOverlast': 'ja',
        'veiligheid.impactOpOmgeving': 'ja',
        'veiligheid.ketensSamenNodig': 'ja',
      },
      /TopX.*: past bij deze situatie/,
    ],
    [
      'plotseling slechter met langdurige zorg: het Crisis- en ondersteuningsteam',
      {
        ...wijkcoach,
        rol: 'huisarts',
        vraag: ['thuis-gaat-het-niet-meer'],
        plotseling: 'gezondheid',
        hulp: ['wlz'],
      },
      /crisis- en ondersteuningsteam.*: past bij deze situatie/i,
    ],
    [
      'partijen kwamen er niet uit: het Bestuurlijk escalatieoverleg',
      {
        ...wijkcoach,
        vraag: ['partijen-komen-er-niet-uit'],
        eerder: { 'triage-transfertafel': 'niet-samen-uitgekomen' },
      },
      /Bestuurlijk escalatieoverleg.*: past bij deze situatie/,
    ],
  ]

  for (const [index, [naam, antwoorden, kop]] of situaties.entries()) {
    test(`van de start naar de goede tafel bij ${naam}`, async ({ page }) => {
      if (index === 0) await begin(page)
      if (index === 0) await loop(page, antwoorden)
      else await naarAdvies(page, antwoorden)
      await expect(page).toHaveTitle(/^Advies: Schaal op/)
      await expect(tafelkop(page, kop)).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Los op: dit kunt u nu doen' })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Wie houdt de regie' })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Cliëntondersteuning voor de inwoner' })).toBeVisible()
    })
  }

  test('direct gevaar: meteen 112, en geen tafel', async ({ page }) => {
    await begin(page)
    expect(await loop(page, { directGevaar: 'ja' })).toEqual(['directGevaar'])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bel nu hulp')
    await expect(page.getByRole('link', { name: 'Bel 112' })).toHaveAttribute('href', 'tel:112')
    await expect(page.getByRole('button', { name: 'Start een aanmelding' })).toHaveCount(0)
  })

  test('overal “weet ik niet” geeft toch een volgende stap', async ({ page }) => {
    await begin(page)
    await loop(page, { directGevaar: 'nee', rol: 'wijkcoach' })
    await expect(page.getByRole('heading', { name: 'Los op: dit kunt u nu doen' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'info@veiligheidshuistwente.nl' }).first()).toBeVisible()
  })

  test('een vraag zonder keuze: melding boven en bij het veld, en “Fout:” in de titel', async ({ page }) => {
    await begin(page)
    await volgende(page)
    await expect(page).toHaveTitle(/^Fout: Vraag 1: /)
    await expect(page.getByRole('alert')).toContainText('Kies een antwoord.')
    const naarVeld = page.getByRole('alert').getByRole('link')
    await expect(page.locator(`[id="${(await naarVeld.getAttribute('href'))?.slice(1)}"]`)).toHaveCount(1)
    await expect(page.getByRole('group', { name: 'Is er nu direct gevaar' })).toHaveAccessibleDescription(
      /Kies een antwoord/,
    )
  })

  test('keuzes die niet samengaan komen terug met uitleg', async ({ page }) => {
    await begin(page)
    await loop(page, { ...wijkcoach, vraag: ['wachttijd'] }, 'geprobeerd')
    await beantwoord(page, 'geprobeerd', ['verwijzing', 'niets'])
    await volgende(page)
    await expect(page.getByRole('alert')).toContainText('Samen gaat niet.')
    await expect(page.getByLabel('Nog niets van dit alles')).toBeChecked()
    await expect(page.getByLabel('Een verwijzing, bijvoorbeeld door de huisarts')).toBeChecked()
  })

  test('terug en wijzigen bewaren de andere antwoorden', async ({ page }) => {
    await begin(page)
    await loop(page, { ...wijkcoach, vraag: ['wachttijd'] }, 'lokaal')
    await page.getByRole('button', { name: 'Vorige' }).click()
    await expect(page.getByLabel('De wachttijd is te lang, zorg is eerder nodig')).toBeChecked()
    await page.getByRole('button', { name: 'Vorige' }).click()
    await page.getByRole('button', { name: 'Vorige' }).click()
    await expect(page.getByLabel('Enschede')).toBeChecked()
    await page.getByLabel('Almelo', { exact: true }).check()
    await volgende(page)
    await loop(page, { ...wijkcoach, vraag: ['wachttijd'] })
    await expect(page.getByText('Dat is: Almelo.')).toBeVisible()

    await page.getByText(/^Bekijk of wijzig uw antwoorden/).click()
    await page.getByRole('button', { name: 'Wijzig uw antwoord op: Wie bent u?' }).click()
    await expect(page.getByLabel('Wijkcoach of wijkconsulent')).toBeChecked()
    await page.getByLabel('Naaste', { exact: false }).check()
    await volgende(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zo krijgt u hulp')

    // What no longer mattered comes back when the answer is changed back.
    await page.getByText(/^Bekijk of wijzig uw antwoorden/).click()
    await page.getByRole('button', { name: 'Wijzig uw antwoord op: Wie bent u?' }).click()
    await page.getByLabel('Wijkcoach of wijkconsulent').check()
    await volgende(page)
    await expect(tafelkop(page, /Triage & Transfertafel/)).toBeVisible()
  })

  test('wie weinig tijd heeft krijgt een voorlopig advies, en kan daarna verder', async ({ page }) => {
    await begin(page)
    await loop(page, { ...wijkcoach, vraag: ['wachttijd'] }, 'lokaal')
    await page.getByRole('button', { name: 'Toon nu al een advies' }).click()
    await expect(page.getByRole('heading', { name: 'Dit advies is voorlopig' })).toBeVisible()
    await expect(tafelkop(page, /Triage & Transfertafel/)).toBeVisible()
    await page.getByRole('button', { name: 'Ga verder met de vragen' }).click()
    expect(await huidigeVraag(page)).toBe('lokaal')
  })

  test('laat niets achter: geen cookie, niets in het adres, geen script', async ({ page, context }) => {
    const paden: string[] = []
    page.on('request', (request) => paden.push(request.url()))
    await begin(page)
    await loop(page, { ...wijkcoach, vraag: ['wachttijd'] })
    expect(await context.cookies()).toEqual([])
    expect(new URL(page.url())).toMatchObject({ pathname: '/wegwijzer', search: '', hash: '' })
    expect(paden.filter((pad) => /\.js|GM0153|wachttijd/.test(pad))).toEqual([])
    expect(await page.locator('script').count()).toBe(0)
  })

  test('het advies is te kopiëren als tekst', async ({ page }) => {
    await naarAdvies(page, { ...wijkcoach, vraag: ['wachttijd'] })
    await page.getByText('Kopieer het advies als tekst').click()
    const vak = page.getByRole('textbox', { name: /Klik in het vak/ })
    await expect(vak).toHaveAttribute('readonly')
    const tekst = await vak.inputValue()
    for (const deel of [
      'TRIAGE & TRANSFERTAFEL',
      'aanmelding@triagetafeltwente.nl',
      'LOS OP',
      'Enschede',
      '2026-11',
    ])
      expect(tekst).toContain(deel)
  })

  test('op papier staat het advies met de antwoorden, zonder knoppen', async ({ page }) => {
    await naarAdvies(page, { ...wijkcoach, vraag: ['wachttijd'] })
    await page.emulateMedia({ media: 'print' })
    await expect(tafelkop(page, /Triage & Transfertafel/)).toBeVisible()
    await expect(page.getByText('In welke gemeente woont de inwoner?', { exact: true })).toBeVisible()
    for (const knop of await page.getByRole('button').all()) await expect(knop).toBeHidden()
    await expect(page.getByText('Kopieer het advies als tekst')).toBeHidden()
  })

  test('start een aanmelding: eerst inloggen, met de antwoorden versleuteld mee', async ({
    page,
    context,
  }) => {
    await naarAdvies(page, { ...wijkcoach, vraag: ['wachttijd'] })
    await page.getByRole('button', { name: 'Start een aanmelding' }).click()
    await expect(page).toHaveURL(/\/inloggen\?terug=%2Fcasussen%2Fnieuw$/)
    const [cookie, ...andere] = (await context.cookies()).filter(({ name }) => name === 'portaal.antwoorden')
    expect(andere).toEqual([])
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/casussen' })
    expect(cookie?.value).not.toMatch(/wijkcoach|GM0153/)
    expect((cookie?.expires ?? 0) - Date.now() / 1000).toBeLessThanOrEqual(30 * 60)
  })

  test('wie alleen kijkt bij /aanmelden-voorbereiden komt bij de wegwijzer', async ({ page }) => {
    await page.goto('/aanmelden-voorbereiden')
    await expect(page).toHaveURL(/\/wegwijzer$/)
  })

  test('onzin in het formulier telt als niet beantwoord', async ({ request }) => {
    const antwoord = await request.post('/wegwijzer', {
      form: { rol: 'koning', 'eerder.topx': '<script>', naar: 'nergens', stap: '__proto__', vraag: '%00' },
    })
    expect(antwoord.status()).toBe(200)
    expect(await antwoord.text()).toContain('Is er nu direct gevaar voor iemand?')
  })
})

// The checker itself needs timers, and those stand still where JavaScript is off.
test.describe('toegankelijk', () => {
  test('elke vraag heeft een nummer in de titel, en elke pagina is toegankelijk', async ({ page }) => {
    await page.goto('/wegwijzer')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Start de wegwijzer' }).click()
    await volgende(page)
    await expectAccessible(page)
    const antwoorden = { ...wijkcoach, vraag: ['geen-passende-plek', 'onveiligheid'] }
    const bekeken = ['directGevaar', 'gemeente', 'vraag', 'eerder', 'hoogcomplex.ernstigGevaar']
    for (let nummer = 1; (await huidigeVraag(page)) !== undefined; nummer += 1) {
      const vraag = (await huidigeVraag(page)) ?? ''
      await expect(page).toHaveTitle(new RegExp(`^(Fout: )?Vraag ${nummer}: `))
      if (bekeken.includes(vraag)) await expectAccessible(page)
      await beantwoord(page, vraag, antwoorden[vraag as keyof typeof antwoorden])
      await volgende(page)
    }
    await expectAccessible(page)
  })

  test('ook donker en op een smal scherm past alles', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await naarAdvies(page, { ...wijkcoach, vraag: ['geen-passende-plek'] })
    const teBreed = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(teBreed).toBeLessThanOrEqual(0)
    await expectAccessible(page)
  })

  test('de regels staan er allemaal, met versie', async ({ page }) => {
    await page.goto('/wegwijzer/regels')
    await expect(page.getByText('2026-11')).toBeVisible()
    for (const code of ['R0', 'R5a', 'R13a', 'R21'])
      await expect(page.getByRole('heading', { level: 3, name: new RegExp(`^${code}: `) })).toBeVisible()
    await expect(page.getByRole('table', { name: 'Wie mag aan welke tafel aanmelden' })).toBeVisible()
    await expectAccessible(page)
  })
})

test('met alleen het toetsenbord: van de start naar het advies', async ({ page }) => {
  await page.goto('/wegwijzer')
  await tabTo(page, 'main button')
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(/^Vraag 1: /)
  const antwoorden: Antwoorden = { ...wijkcoach, vraag: ['wachttijd'] }
  for (let vraag = await huidigeVraag(page); vraag !== undefined; vraag = await huidigeVraag(page)) {
    await kiesMetToetsen(page, vraag, antwoorden[vraag])
    const titel = await page.title()
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveTitle(titel)
  }
  await expect(tafelkop(page, /Triage & Transfertafel/)).toBeVisible()
})

/** Presses Tab until the focus is on something that fits. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((fits) => document.activeElement?.matches(fits) ?? false, selector)) return
  }
  throw new Error(`niet te bereiken met Tab: ${selector}`)
}

async function kiesMetToetsen(page: Page, vraag: string, antwoord: Antwoorden[string] | undefined) {
  if (vraag === 'eerder') return tabTo(page, 'main button[type=submit]')
  const keuzes = page.locator(`input[name="${vraag}"]`)
  const waarden = await keuzes.evaluateAll((inputs) =>
    inputs.map((input) => (input as HTMLInputElement).value),
  )
  const gekozen = antwoord === undefined ? waarden.slice(-1) : [antwoord].flat().map(String)
  if ((await keuzes.first().getAttribute('type')) === 'checkbox') {
    for (const waarde of gekozen) {
      await tabTo(page, `input[name="${vraag}"][value="${waarde}"]`)
      await page.keyboard.press('Space')
    }
    return
  }
  await tabTo(page, `input[name="${vraag}"]`)
  await page.keyboard.press('Space')
  for (let stappen = waarden.indexOf(gekozen[0] ?? ''); stappen > 0; stappen -= 1)
    await page.keyboard.press('ArrowDown')
}
