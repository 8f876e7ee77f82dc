import { expect, test } from 'playwright/test'
import { controleer } from '@/features/aanmeldingen/escalatieoverleg/besluit/commands'
import { sealSession, sessionCookie } from '@/server/auth/cookie'
import { openSession } from '@/server/auth/session'
import { sealUnsubscribe } from '@/server/subscriberLink'
import { createAanmelding } from '../factories/aanmeldingen'
import { createAccount } from '../factories/accounts'
import { demoActor } from '../factories/actors'
import {
  createGehouden,
  createGesignaleerd,
  createOverleg,
  createUitgenodigd,
  deelnemersVan,
  goedeControle,
  inDays,
  over,
} from '../factories/overleggen'
import { createThemadag } from '../factories/themadagen'
import { portalUrl } from '../setup/portal'
import { expectAccessible, loginAs } from './fixtures'
import { openPortalDatabase } from './portalDatabase'

const owner = openPortalDatabase()

/** One row of this table; what the pages need that are about one. */
const idOf = async (sql: string, values: readonly string[] = []): Promise<string> =>
  String((await owner().query(sql, [...values])).rows[0]?.id)

/** One that only people with an account see, so that no other test finds it. */
const themadag = (): Promise<string> =>
  createThemadag(owner(), 'dag-van-de-proef', {
    voorWie: 'ingelogd',
    datum: inDays(30).toISOString().slice(0, 10),
  })

/** Pages that no journey passes, per person who opens them. */
const visits: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  bezoeker: async () => [
    '/open-data',
    '/oplossingsrichtingen',
    '/uitgangspunten',
    '/nieuws',
    `/nieuwsbrief/afmelden?sleutel=${sealUnsubscribe(crypto.randomUUID())}`,
    '/inloggen/niet-gelukt',
  ],
  'wijkcoach.enschede': async () => {
    const { id } = await createAanmelding(owner(), { status: 'aanvulling-gevraagd' })
    return [`/aanmeldingen/${id}/aanvullen`]
  },
  'procesmanager.enschede': async () => {
    const { id } = await createUitgenodigd(owner())
    const [deelnemer] = await deelnemersVan(owner(), id)
    return [
      '/casussen/inwonerverzoek',
      `/overleg/${id}/deelnemers/${deelnemer?.id}`,
      `/overleg/${id}/deelnemers/${deelnemer?.id}/antwoord`,
      `/overleg/${id}/deelnemers/nieuw/bestuurder-instelling`,
    ]
  },
  'bestuur.enschede': async () => {
    const { id } = await createGesignaleerd(owner())
    return [`/overleg/${id}/besluiten/bijeenroepen`]
  },
  zvh: async () => {
    const { id } = await createUitgenodigd(owner())
    const gehouden = await createGehouden(owner())
    const besproken = await createOverleg(owner())
    await controleer(await demoActor(owner(), 'zvh'), {
      ...(await over(owner(), besproken.id)),
      ...goedeControle,
    })
    const nieuw = await createAanmelding(owner(), { status: 'ingediend' })
    const eigen = await createAanmelding(owner(), { status: 'in-behandeling' })
    const opAgenda = await createAanmelding(owner(), { status: 'geagendeerd' })
    const afspraak = await idOf('SELECT id FROM afspraak WHERE overleg_id = $1', [gehouden.id])
    return [
      '/redactie',
      '/redactie/importeren',
      `/agenda/themadagen/${await themadag()}`,
      `/werklijst/${nieuw.id}/niet-in-behandeling`,
      `/werklijst/${eigen.id}/toewijzen`,
      `/werklijst/${eigen.id}/terugleggen`,
      `/werklijst/${opAgenda.id}/bespreken`,
      `/werklijst/${opAgenda.id}/van-agenda`,
      `/overleg/${besproken.id}/signaleren`,
      `/overleg/${id}/verplaatsen`,
      `/overleg/${id}/afzeggen`,
      `/overleg/${id}/stoppen`,
      `/overleg/${gehouden.id}/afspraken/nieuw`,
      `/overleg/${gehouden.id}/afspraken/${afspraak}`,
    ]
  },
  beheerder: async () => {
    const organisatie = await idOf('SELECT id FROM organisatie ORDER BY naam LIMIT 1')
    return [
      '/beheer/accounts/nieuw',
      `/beheer/organisaties/${organisatie}`,
      '/beheer/bewaartermijnen',
      '/beheer/bewaartermijnen/concept',
      '/beheer/toestand',
    ]
  },
}

for (const [who, addresses] of Object.entries(visits)) {
  test(`pagina’s die op geen andere weg liggen zijn toegankelijk voor ${who}`, async ({ page }) => {
    const paths = await addresses()
    if (who !== 'bezoeker') await loginAs(page, who)
    for (const path of paths) {
      const answer = await page.goto(path)
      expect([path, answer?.status(), new URL(page.url()).pathname]).toEqual([path, 200, path.split('?')[0]])
      await expectAccessible(page)
    }
  })
}

test('het eigen wachtwoord en de eigen inlog-app zijn toegankelijk; een demo-account heeft die niet', async ({
  page,
}) => {
  const { id } = await createAccount(owner())
  const value = await sealSession({ sessieId: await openSession(id, { manier: 'code' }), accountId: id })
  await page.context().addCookies([{ name: sessionCookie, value, url: portalUrl }])
  for (const path of ['/account/wachtwoord', '/account/tweede-factor']) {
    await page.goto(path)
    await expect(page).toHaveURL(portalUrl + path)
    await expectAccessible(page)
  }
})

test('de pagina bij een fout in het portaal zelf is toegankelijk', async ({ page }) => {
  const { id } = await createAanmelding(owner())
  const other = await createAanmelding(owner())
  // Sealed text opens in its own row only.
  await owner().query(
    'UPDATE aanmelding SET (formulier, getoond) = (SELECT formulier, getoond FROM aanmelding WHERE id = $2) WHERE id = $1',
    [id, other.id],
  )
  await loginAs(page, 'wijkcoach.enschede')
  expect((await page.goto(`/aanmeldingen/${id}`))?.status()).toBe(500)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
})
