import { expect, type Page, test } from 'playwright/test'
import { sealConfirmation, sealUnsubscribe } from '@/server/subscriberLink'
import { expectAccessible, loginAs, switchTo } from './fixtures'
import { openPortalDatabase } from './portalDatabase'

const owner = openPortalDatabase()

const kop = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

async function abonneeId(adres: string): Promise<string> {
  const { rows } = await owner().query('SELECT id FROM nieuwsbrief_abonnee WHERE adres = $1', [adres])
  return rows[0].id
}

for (const javaScriptEnabled of [true, false]) {
  const hoe = javaScriptEnabled ? 'met' : 'zonder'

  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('who wants the nieuwsbrief asks for it, says yes, and leaves', async ({ page }) => {
      const adres = `lezer-${hoe}@voorbeeld.nl`
      await page.goto('/nieuws')
      await page.getByRole('main').getByRole('link', { name: 'Vraag de nieuwsbrief aan' }).click()
      await press(page, 'Vraag de nieuwsbrief aan')
      await expect(page).toHaveTitle(/^Fout: Nieuwsbrief/)
      await expect(page.getByRole('alert')).toContainText('Vul één e-mailadres in')
      await expectAccessible(page)
      await page.getByLabel('Uw e-mailadres').fill(adres)
      await press(page, 'Vraag de nieuwsbrief aan')
      await expect(kop(page)).toHaveText('Kijk in uw mail')
      await expectAccessible(page)

      const id = await abonneeId(adres)
      await page.goto(
        `/nieuwsbrief/bevestigen?sleutel=${sealConfirmation(id, new Date(Date.now() + 60_000))}`,
      )
      await expectAccessible(page)
      await press(page, 'Ja, stuur mij de nieuwsbrief')
      await expect(kop(page)).toHaveText('U krijgt de nieuwsbrief')
      await page.goto(`/nieuwsbrief/afmelden?sleutel=${sealUnsubscribe(id)}`)
      await press(page, 'Stop de nieuwsbrief')
      await expect(kop(page)).toHaveText('U krijgt geen nieuwsbrief meer')
      const { rowCount } = await owner().query('SELECT FROM nieuwsbrief_abonnee WHERE id = $1', [id])
      expect(rowCount).toBe(0)
      await page.goto('/nieuwsbrief/bevestigen?sleutel=verzonnen')
      await expect(kop(page)).toHaveText('Het is niet gelukt')
    })

    test('a redacteur writes news, and sends it to who wants it', async ({ page, request }) => {
      const titel = `Nieuw ${hoe} script`
      await owner().query(
        `INSERT INTO nieuwsbrief_abonnee (id, adres, aangemeld_op, bevestigd_op)
         VALUES (gen_random_uuid(), $1, now(), now()) ON CONFLICT DO NOTHING`,
        [`abonnee-${hoe}@voorbeeld.nl`],
      )
      await loginAs(page, 'redacteur')
      await page.goto('/redactie?soort=nieuws')
      await page.getByRole('link', { name: 'Voeg een nieuwsbericht toe' }).click()
      await page.getByLabel('Titel').fill(titel)
      await press(page, 'Ga verder')
      await page.getByLabel('Datum van het bericht').fill('2026-11-20')
      await page.getByLabel('Het bericht in één of twee zinnen').fill('Dit is een proef van de redactie.')
      await page.getByLabel('Tekst', { exact: true }).fill('Eerste alinea.\n<script>alert(1)</script>')
      await page.getByLabel('Tekst van de link').fill('Lees meer')
      await page.getByLabel('Website').fill('javascript:alert(1)')
      await press(page, 'Bewaar en bekijk')
      await expect(page.getByRole('alert')).toContainText('webadres')
      await page.getByLabel('Website').fill('www.voorbeeld.nl')
      await press(page, 'Bewaar en bekijk')
      await expect(kop(page)).toHaveText(titel)
      await press(page, 'Publiceer')
      await expect(page.getByText('De tekst is gepubliceerd.')).toBeVisible()
      await expect(async () => {
        await page.goto('/nieuws')
        await page.getByRole('main').getByRole('link', { name: titel }).click({ timeout: 500 })
      }).toPass()
      await expect(page.getByText('<script>alert(1)</script>')).toBeVisible()
      await expectAccessible(page)
      await expect.poll(async () => (await request.get('/nieuws/feed.atom')).text()).toContain(titel)

      await page.goto('/redactie/nieuwsbrief')
      await expectAccessible(page)
      await press(page, 'Maak een nieuwsbrief')
      await page.getByLabel('Onderwerp').fill('')
      await press(page, 'Bewaar en bekijk')
      await expect(page.getByRole('alert')).toContainText('Vul ‘Onderwerp’ in.')
      await expectAccessible(page)
      await page.getByLabel('Onderwerp').fill(`Brief ${hoe} script`)
      await page.getByLabel(titel).check()
      await press(page, 'Bewaar en bekijk')
      await expect(page.getByText('Dit is een proef van de redactie.')).toBeVisible()
      await expectAccessible(page)
      await press(page, /^Verstuur aan/)
      await expect(page.getByText('De nieuwsbrief is onderweg.')).toBeVisible()
      await expectAccessible(page)
      const { rows } = await owner().query(
        `SELECT count(*)::int AS n FROM outbox o JOIN nieuwsbrief_abonnee a ON a.id = o.abonnee_id
         JOIN nieuwsbrief n ON n.id::text = o.gegevens ->> 'nieuwsbriefId'
         WHERE a.adres = $1 AND n.onderwerp = $2`,
        [`abonnee-${hoe}@voorbeeld.nl`, `Brief ${hoe} script`],
      )
      expect(rows).toEqual([{ n: 1 }])
    })

    test('a reader says that something is not right; who keeps the text answers', async ({ page }) => {
      const tekst = `De dag klopt niet, ${hoe} script.`
      const adres = `melder-${hoe}@voorbeeld.nl`
      await page.goto('/overlegtafels/triage-transfertafel')
      await page.getByRole('link', { name: /Klopt er iets niet/ }).click()
      await expectAccessible(page)
      await page.getByLabel('Wat klopt er niet?').fill('Bel mij op 06-12345678.')
      await page.getByLabel('Uw e-mailadres').fill(adres)
      await press(page, 'Verstuur')
      await expect(page).toHaveTitle(/^Fout: Klopt er iets niet/)
      await expect(page.getByRole('alert')).toContainText('telefoonnummer')
      await expect(page.getByLabel('Uw e-mailadres')).toHaveValue(adres)
      await page.getByLabel('Wat klopt er niet?').fill(tekst)
      await press(page, 'Verstuur')
      await expect(kop(page)).toHaveText('Bedankt')
      await expect(page.getByText('U krijgt antwoord op uw e-mailadres.')).toBeVisible()
      await expectAccessible(page)

      await loginAs(page, 'hoogcomplex')
      await page.goto('/redactie/meldingen')
      await expect(page.getByRole('link', { name: tekst })).toHaveCount(0)
      await switchTo(page, 'triagetafel')
      await page.goto('/redactie/meldingen')
      await expectAccessible(page)
      await page.getByRole('link', { name: tekst }).click()
      await press(page, 'Beantwoord')
      await expect(page.getByRole('alert')).toContainText('Schrijf een antwoord.')
      await expectAccessible(page)
      await page.getByLabel('Uw antwoord').fill('U hebt gelijk, het staat er nu goed.')
      await press(page, 'Beantwoord')
      await expect(page.getByText('Uw antwoord is bewaard.')).toBeVisible()
      await expect(page.getByRole('row').filter({ hasText: tekst })).toContainText('U hebt gelijk')

      const gemeld = await owner().query('SELECT id, adres FROM inhoud_melding WHERE tekst = $1', [tekst])
      expect(gemeld.rows).toMatchObject([{ adres: null }])
      const post = await owner().query('SELECT adres, gegevens FROM outbox WHERE sleutel = $1', [
        `melding:${gemeld.rows[0].id}`,
      ])
      expect(post.rows).toMatchObject([{ adres, gegevens: { antwoord: expect.stringContaining('gelijk') } }])
    })

    test('a list of organisations is chosen as a file; a question without an answer is seen to', async ({
      page,
    }) => {
      const vraag = javaScriptEnabled ? 'qvxzwwj' : 'qvxzwwk'
      await page.goto(`/zoeken?q=${vraag}`)
      await loginAs(page, 'redacteur')
      await page.goto('/redactie/zoekvragen')
      await expectAccessible(page)
      await press(page, new RegExp(`^Afgehandeld ?: ${vraag}$`))
      await expect(page.getByText('De vraag is van de lijst.')).toBeVisible()
      await expect(page.getByRole('cell', { name: vraag, exact: true })).toHaveCount(0)

      await page.goto('/redactie/importeren/organisaties')
      const rij = (soort: string) =>
        `naam;soort;wat;werkgebied;gemeenten;website;email\r\nCafé ${hoe};${soort};Denkt mee.;;;;a@voorbeeld.nl\r\n`
      const kies = (tekst: string) =>
        page.getByLabel('Kies een bestand').setInputFiles({
          name: 'lijst.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(tekst, 'latin1'),
        })
      await kies(rij('onzin'))
      await press(page, 'Lees de lijst in')
      await expect(page.getByRole('alert')).toContainText('Regel 2: ‘onzin’ is geen soort hulp.')
      await expect(page.getByLabel('Of plak hier de lijst')).toHaveValue(new RegExp(`Café ${hoe};onzin`))
      await expectAccessible(page)
      await kies(rij('consultatie'))
      await press(page, 'Lees de lijst in')
      await expect(page.getByText('1 organisatie staat er nu zoals in de lijst.')).toBeVisible()
    })
  })
}
