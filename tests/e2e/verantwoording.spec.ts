import { expect, test } from 'playwright/test'
import { expectAccessible, loginAs, switchTo } from './fixtures'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a visitor finds what is kept, and how accessible the portal is', async ({ page }) => {
      await page.goto('/')
      for (const [link, title] of [
        ['Privacy', 'Privacyverklaring'],
        ['Toegankelijkheid', 'Toegankelijkheid'],
        ['Cookies', 'Cookies'],
      ] as const) {
        await page.getByRole('contentinfo').getByRole('link', { name: link, exact: true }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
        await expectAccessible(page)
      }
      expect(await page.context().cookies()).toEqual([])
    })

    test('the procesmanager sees who read a casus and what is kept of it; the auditor sees that too', async ({
      page,
    }) => {
      await loginAs(page, 'procesmanager.enschede')
      await page.goto('/casussen')
      const casus = page.getByRole('main').getByRole('link', { name: /TW-/ }).first()
      const [code = ''] = /TW-\w+/.exec((await casus.textContent()) ?? '') ?? []
      await casus.click()
      await page.getByRole('link', { name: 'Inzage, vasthouden en wissen' }).click()
      await page.getByRole('button', { name: 'Leg het besluit vast' }).click()
      await expect(page.getByText('Kies wat u wilt doen.').first()).toBeVisible()
      await expectAccessible(page)
      await page.goBack()
      await page.goBack()
      await page.getByRole('link', { name: 'Wie heeft deze casus ingezien?' }).click()
      await expect(page.getByRole('table')).toContainText('Procesmanager')
      await expectAccessible(page)

      await switchTo(page, 'auditor')
      // Other journeys write in the same log at the same time.
      const wanted = `casus=${code}`
      await page.goto(`/beheer/logboek?${wanted}`)
      await expect(page.getByRole('table')).toContainText('ingezien')
      await expectAccessible(page)
      const file = await page.request.get(`/beheer/logboek/logboek.csv?${wanted}`)
      expect(file.headers()['content-type']).toContain('text/csv')
      expect(await file.text()).toMatch(/"\w+: ingezien"/)
    })
  })
}
