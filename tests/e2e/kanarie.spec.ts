import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { expect, test } from 'playwright/test'
import { createAanmelding } from '../factories/aanmeldingen'
import { createAccount } from '../factories/accounts'
import { startServer } from '../proof/harness/server'
import { tcpProxy } from '../proof/harness/tcpProxy'
import { saysDatabase, stranger, visitor } from '../proof/harness/visitor'
import { addressesAbout, asData, holds, lookEverywhere, outsiders, plant, shippedFiles } from './kanarie'
import { openPortalDatabase, portalSettings } from './portalDatabase'

const owner = openPortalDatabase()
const port = 3411

/** Letters only: no guard takes it for a number, and it stands nowhere else. */
const word = `kanarie${randomBytes(8)
  .toString('hex')
  .replace(/\d/g, (digit) => 'klmnopqrst'.charAt(Number(digit)))}`

/** A server of its own, so that its log can be read and its database taken away. */
async function openServer() {
  const heard: string[] = []
  const settings = portalSettings()
  const database = new URL(settings.DATABASE_URL ?? '')
  const proxy = await tcpProxy({ host: database.hostname, port: Number(database.port) })
  database.port = String(proxy.port)
  const server = await startServer(
    port,
    { ...settings, DATABASE_URL: database.href, LOG_LEVEL: 'debug' },
    '.',
    (text) => void heard.push(text),
  )
  return { ...server, proxy, log: () => heard.join('') }
}

const secrets = () =>
  Object.entries(portalSettings())
    .filter(([name]) => /URL|GEHEIM|KEY|BESTAND/.test(name))
    .map(([, value]) => value)

test('woorden uit een casus staan alleen waar ze horen: in geen pagina van een ander, foutpagina, adres, log of mail', async () => {
  test.setTimeout(180_000)
  const { url, process: server, proxy, log, stop } = await openServer()
  const { planted, led, wijkcoach, triagetafel } = await plant(owner(), url, word)
  expect(led.join()).not.toContain(word)

  await test.step('wie ze mag lezen, leest ze', async () => {
    for (const [who, path] of [
      [wijkcoach, `/aanmeldingen/${planted.aanmeldingen}`],
      [triagetafel, `/werklijst/${planted.aanmeldingen}`],
      [await visitor(owner(), 'zvh'), `/terugkoppelingen/${planted.terugkoppelingen}`],
    ] as const) {
      const page = await who.get(url + path, asData)
      expect([path, holds(page, word)]).toEqual([path, true])
      expect(page.head).toContain('content-type: text/html')
      expect(page.head).toContain('cache-control: no-store')
    }
  })

  await test.step('een ander leest ze nergens, ook niet als gegevens van Next', async () => {
    const paths = addressesAbout(planted)
    expect(paths.length).toBeGreaterThan(70)
    for (const [name, who] of await outsiders(owner()))
      expect([name, await lookEverywhere(who, url, paths, word)]).toEqual([name, []])
  })

  await test.step('geen foutpagina noemt ze, ook niet aan wie ze mag lezen', async () => {
    const broken = await createAanmelding(owner(), { formulier: { situatie: word } })
    await owner().query(
      'UPDATE aanmelding SET (formulier, getoond) = (SELECT formulier, getoond FROM aanmelding WHERE id = $2) WHERE id = $1',
      [broken.id, planted.aanmeldingen],
    )
    const page = `/aanmeldingen/${planted.aanmeldingen}`
    for (const [status, path] of [
      [500, `/aanmeldingen/${broken.id}`],
      [404, `${page}/bestaat-niet`],
      [404, `/aanmeldingen/${planted.casussen}`],
      [403, `/werklijst?zoek=${word}`],
      [400, `${page}%00`],
    ] as const) {
      const answer = await wijkcoach.get(url + path)
      expect([path, answer.status, holds(answer, word)]).toEqual([path, status, false])
    }
    const question = `${url}/werklijst/${planted.aanmeldingen}/aanvulling-vragen`
    const tooMuch = await triagetafel.post(question, 'vraag', { vraag: `${word} `.repeat(20_000) })
    expect([tooMuch.status, holds(tooMuch, word)]).toEqual([413, false])

    const send = await triagetafel.open(question, 'vraag', { vraag: word })
    proxy.set('closed')
    const away = await wijkcoach.get(url + page)
    const unsent = await send()
    proxy.set('open')
    expect([away.status, saysDatabase(away), holds(away, word)]).toEqual([503, true, false])
    // Only who typed it gets it back, to send it again.
    expect([unsent.status, unsent.head.includes(word)]).toEqual([503, false])
  })

  await test.step('wat na een antwoord begon, is klaar voordat de server stopt', async () => {
    const { id, email } = await createAccount(owner())
    await stranger().post(`${url}/inloggen/wachtwoord-vergeten`, 'email', { email })
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    const { rowCount } = await owner().query('SELECT FROM toegangslink WHERE account_id = $1', [id])
    expect(rowCount).toBe(1)
  })
  await stop()
  await proxy.close()

  await test.step('het log bestaat uit regels van het portaal zelf, zonder woorden en geheimen', async () => {
    const lines = log().trim().split('\n')
    // Before that Next says something of its own, about its settings.
    lines.splice(
      0,
      lines.findIndex((line) => line.includes('"listening"')),
    )
    expect(lines.filter((line) => !line.startsWith('{'))).toEqual([])
    expect(lines.filter((line) => line.includes('"request"')).length).toBeGreaterThan(200)
    expect(log()).toContain('page failed')
    expect([word, ...secrets()].filter((one) => log().includes(one))).toEqual([])
  })

  await test.step('wat een browser van de bouw kan vragen, heeft geen geheimen en geen bronkaart', async () => {
    const files = shippedFiles()
    expect(files.length).toBeGreaterThan(30)
    expect(
      files.filter(({ file, text }) => /\.map$/.test(file) || text.includes('sourceMappingURL')),
    ).toEqual([])
    const telling = [
      word,
      ...secrets(),
      ...Object.keys(portalSettings()).filter((name) => name !== 'NODE_ENV'),
    ]
    expect(
      files.filter(({ text }) => telling.some((one) => text.includes(one))).map(({ file }) => file),
    ).toEqual([])
  })
})
