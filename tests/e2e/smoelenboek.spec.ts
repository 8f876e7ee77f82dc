import { expect, test } from 'playwright/test'
import sharp from 'sharp'
import { portalUrl } from '../setup/portal'
import { expectAccessible, loginAs, press } from './fixtures'

const photo = () =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#48a' } })
    .withExif({ IFD0: { Model: 'CameraGeheim' } })
    .jpeg()
    .toBuffer()

for (const javaScriptEnabled of [true, false]) {
  // Each its own person, so that the two may run at once.
  const [naam, account] = javaScriptEnabled
    ? ['Wijkcoach Almelo', 'wijkcoach.almelo']
    : ['Procesmanager gemeente Almelo', 'procesmanager.almelo']

  test.describe(`smoelenboek ${javaScriptEnabled ? 'met' : 'zonder'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('toestemming geven, een foto erbij, gevonden worden, en er weer uit', async ({ page, browser }) => {
      await loginAs(page, account)
      await page.goto('/smoelenboek')
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Zet uzelf in het smoelenboek' }).click()
      await page.getByLabel('E-mailadres van uw werk').fill('geen adres')
      await page.getByLabel('Wonen en dakloosheid').check()
      await press(page, 'Zet mij in het smoelenboek')
      await expect(page).toHaveTitle(/^Fout: /)
      for (const fout of [
        'Vul uw functie in.',
        'Vul één e-mailadres in',
        'Zet het vinkje bij uw toestemming.',
      ])
        await expect(page.getByText(fout).first()).toBeVisible()
      await expect(page.getByLabel('Wonen en dakloosheid')).toBeChecked()
      await expectAccessible(page)
      await page.getByLabel('Uw functie').fill('Woonregisseur')
      await page.getByLabel('E-mailadres van uw werk').fill('woonregie@demo.test')
      await page.getByLabel('Ja, collega’s mogen zien wat ik hier invul').check()
      await press(page, 'Zet mij in het smoelenboek')
      await expect(page.getByText('U staat in het smoelenboek.')).toBeVisible()

      await page.getByRole('link', { name: 'Voeg een foto toe' }).click()
      const kies = (name: string, mimeType: string, buffer: Buffer) =>
        page.getByLabel('Kies een foto').setInputFiles({ name, mimeType, buffer })
      await kies('ik.jpg', 'image/jpeg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
      await press(page, 'Zet mijn foto erbij')
      await expect(page.getByText('dit bestand is geen foto die wij kunnen lezen').first()).toBeVisible()
      await expectAccessible(page)
      await kies('groot.jpg', 'image/jpeg', Buffer.alloc(9 * 1024 * 1024, 1))
      await press(page, 'Zet mijn foto erbij')
      await expect(page.getByText('dit bestand is te groot').first()).toBeVisible()
      await kies('ik.docx', 'application/msword', await photo())
      await press(page, 'Zet mijn foto erbij')
      await expect(page.getByText('Uw foto staat in het smoelenboek.')).toBeVisible()
      await expectAccessible(page)

      const collega = await (await browser.newContext({ baseURL: portalUrl, javaScriptEnabled })).newPage()
      await loginAs(collega, 'huisarts')
      await collega.goto('/smoelenboek')
      await collega.getByLabel('Naam, functie of woord').fill('woonregisseur')
      await collega.getByLabel('Thema').selectOption('Wonen en dakloosheid')
      await press(collega, 'Zoek collega')
      await expect(collega).toHaveURL(/zoek=woonregisseur&thema=wonen/)
      const kaart = collega.getByRole('article').filter({ hasText: naam })
      await expect(kaart.getByRole('link', { name: 'woonregie@demo.test' })).toBeVisible()
      const foto = (await kaart.getByRole('img').getAttribute('src')) ?? ''
      const gezien = await collega.request.get(foto)
      expect(gezien.headers()).toMatchObject({
        'content-type': 'image/webp',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      expect((await gezien.body()).includes('CameraGeheim')).toBe(false)

      await page.goto('/smoelenboek/mijn')
      await press(page, 'Trek mijn toestemming in')
      await expect(page.getByText('Uw vermelding en uw foto zijn verwijderd.')).toBeVisible()
      expect((await collega.request.get(foto)).status()).toBe(404)
      await collega.reload()
      await expect(collega.getByRole('heading', { name: naam })).toHaveCount(0)
      await collega.context().close()
      // Without a session there is no face.
      const buiten = await browser.newContext({ baseURL: portalUrl })
      expect((await buiten.request.get(foto, { maxRedirects: 0 })).status()).toBe(303)
      await buiten.close()
    })
  })
}

test('aanspreekpunt per organisatie, ook waar er nog geen is', async ({ page }) => {
  await loginAs(page, 'huisarts')
  await page.goto('/smoelenboek/aanspreekpunten')
  const rij = page.getByRole('row').filter({ hasText: 'Zorg- en Veiligheidshuis Twente (demo)' })
  await expect(rij.getByRole('link', { name: 'zvh@demo.test' })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Huisartsenpraktijk' })).toContainText('Nog niemand')
  await expectAccessible(page)
})
