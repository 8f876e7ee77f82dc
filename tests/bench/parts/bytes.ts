import type { Browser } from 'playwright'
import type { Measurement, Part } from '../measurement'
import { publicPages, signedInPages } from '../portal/addresses'
import { withBrowser } from '../portal/browser'
import { filledPortal } from '../portal/filled'
import { loginAs } from '../portal/login'
import { decimals } from '../report'

const mostPublicStyle = 20_000
const mostSignedIn = 150_000

type Weight = {
  readonly script: number
  readonly style: number
  readonly other: number
  readonly scripts: number
}

export const bytes: Part = {
  name: 'bytes',
  about: 'JavaScript en CSS per pagina, zoals een echte browser ze ophaalt (gzip)',
  run: () =>
    withBrowser(async (browser) => {
      const portal = await filledPortal()
      const lines: Measurement[] = []
      for (const path of publicPages) lines.push(publicLine(path, await weigh(browser, portal.url + path)))
      for (const { name, path, account } of signedInPages(portal)) {
        const { cookie } = await loginAs(portal, account)
        lines.push(signedInLine(name, await weigh(browser, portal.url + path, cookie)))
      }
      return lines
    }),
}

/** Opens the page with an empty cache and counts what comes over the wire, headers included. */
async function weigh(browser: Browser, url: string, cookie?: string): Promise<Weight> {
  const context = await browser.newContext()
  if (cookie) await context.addCookies(cookiesOf(cookie, url))
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  const kinds = new Map<string, string>()
  const sizes = { Script: 0, Stylesheet: 0, other: 0 }
  wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)
    sizes[kind === 'Script' || kind === 'Stylesheet' ? kind : 'other'] += encodedDataLength
  })
  const answer = await page.goto(url, { waitUntil: 'networkidle' })
  if (answer?.status() !== 200 || page.url() !== url)
    throw new Error(`${url}: ${answer?.status()} at ${page.url()}`)
  const scripts = await page.locator('script').count()
  await context.close()
  return { script: sizes.Script, style: sizes.Stylesheet, other: sizes.other, scripts }
}

const cookiesOf = (header: string, url: string) =>
  header.split('; ').map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
  })

const kilobytes = (value: number): string => `${decimals(value / 1000, 1)} kB`

const publicLine = (path: string, { script, style, other, scripts }: Weight): Measurement => ({
  what: `\`${path}\`: JavaScript en CSS`,
  ours: `${kilobytes(script)} en ${kilobytes(style)}, ${scripts} scripts in de pagina`,
  beside: `${kilobytes(other)} pagina, letter en beeld`,
  goal: `0 en hoogstens ${kilobytes(mostPublicStyle)}`,
  met: script === 0 && scripts === 0 && style <= mostPublicStyle,
})

const signedInLine = (name: string, { script, style, other }: Weight): Measurement => ({
  what: `ingelogd, ${name}: JavaScript en CSS samen`,
  ours: `${kilobytes(script + style)} (${kilobytes(style)} CSS)`,
  beside: `${kilobytes(other)} pagina, letter en beeld`,
  goal: `hoogstens ${kilobytes(mostSignedIn)}`,
  met: script + style <= mostSignedIn,
})
