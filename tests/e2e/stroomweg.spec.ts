import { expect, test } from 'playwright/test'
import { createAanmelding } from '../factories/aanmeldingen'
import { killAgainAndAgain, startServer } from '../proof/harness/server'
import { findDamage, prepareDrafts, submitAll } from '../proof/harness/submits'
import { expectAccessible, loginAs } from './fixtures'
import { openPortalDatabase, portalSettings } from './portalDatabase'

const owner = openPortalDatabase()
const port = 3248

/** The short form of `npm run proof -- kill-app`: a server of its own on the database of these tests, so that nobody else notices. */
test('kill -9 tijdens het versturen: wat bevestigd is, staat er precies één keer', async () => {
  test.setTimeout(120_000)
  const ids = await prepareDrafts(owner(), 20)
  let done = false
  const start = () => startServer(port, portalSettings())
  const killing = killAgainAndAgain({ start, kills: 2, pause: 800, isDone: () => done })
  const { acknowledged, problems } = await submitAll(owner(), `http://localhost:${port}`, ids, 5)
  done = true
  const { server, killed } = await killing
  await server.stop()

  expect(killed).toBeGreaterThan(0)
  expect(problems).toEqual([])
  expect(acknowledged.toSorted()).toEqual(ids.toSorted())
  expect(await findDamage(owner(), ids, acknowledged)).toEqual([])
})

/** The short form of `npm run proof -- skew`: to this portal the form looks as one of a version in which the act had another name. */
test('een formulier van een vorige versie: een duidelijk antwoord, en de tekst staat er weer in', async ({
  page,
}) => {
  const { id } = await createAanmelding(owner(), { status: 'concept', tafel: 'triage-transfertafel' })
  await loginAs(page, 'wijkcoach.enschede')
  await page.goto(`/aanmeldingen/${id}/invullen/vraag`)
  const vraag = page.locator('[name="vraag"]')
  await vraag.fill('Welke plek past er, nu en later?')
  await page.locator('input[type=hidden][value*=\'"id":"\']').evaluateAll((inputs) => {
    for (const input of inputs) {
      const value = input.getAttribute('value') ?? ''
      input.setAttribute('value', value.replace(/("id":"[0-9a-f]{30})[0-9a-f]{6}/, '$1000000'))
    }
  })
  await page.getByRole('button', { name: 'Volgende' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Het portaal is net vernieuwd')
  await expect(page.getByRole('textbox', { name: 'Uw tekst' }).first()).toHaveValue(
    'Welke plek past er, nu en later?',
  )
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Open het formulier opnieuw' }).click()
  await expect(vraag).toHaveValue('Welke plek past er, nu en later?')
})
