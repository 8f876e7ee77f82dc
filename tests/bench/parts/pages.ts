import type { Shot } from '../measure/load'
import { mixOf } from '../measure/mix'
import { type SideResult, takeTurns } from '../measure/turns'
import { compared, type Measurement, type Part } from '../measurement'
import { filledPortal } from '../portal/filled'
import { formWith, hiddenFields, loginAs } from '../portal/login'
import { type MinimalNext, startMinimalNext } from '../portal/minimalNext'
import { countStatements } from '../portal/statements'
import { milliseconds, whole } from '../report'
import type { Settings } from '../settings'
import { wegwijzerPosts } from '../situations/wegwijzerPosts'

type Pair = {
  readonly what: string
  readonly beside: string
  /** How many times the bare one it may take. */
  readonly most: number
  readonly ours: () => Shot
  readonly bare: () => Shot
}

const mostStatements = 6
const gzip = { 'accept-encoding': 'gzip' }

export const pages: Part = {
  name: 'pages',
  about: 'processortijd en wachttijd per pagina, naast een kale Next-app',
  run: async (settings) => {
    const portal = await filledPortal()
    const minimal = await startMinimalNext(portal.ownerUrl)
    try {
      const cookie = await loginAs(portal, 'zvh')
      const lines: Measurement[] = []
      for (const pair of await pairs(cookie, portal.url, minimal)) {
        const sides = await takeTurns(
          { url: portal.url, next: pair.ours, pids: [portal.pid] },
          { url: minimal.url, next: pair.bare, pids: minimal.pids },
          settings,
        )
        lines.push(...linesOf(pair, sides))
      }
      return [...lines, ...(await statementLines(portal, cookie, settings))]
    } finally {
      minimal.stop()
    }
  },
}

async function pairs(
  cookie: Readonly<Record<string, string>>,
  url: string,
  minimal: MinimalNext,
): Promise<readonly Pair[]> {
  const step = mixOf([{ weight: 1, shots: wegwijzerPosts(url, 40) }])
  const post = await minimalPost(minimal)
  return [
    {
      what: '`/overlegtafels` (zonder compressie)',
      beside: 'kale voorgebouwde pagina',
      most: 1.2,
      ours: () => ({ path: '/overlegtafels' }),
      bare: () => ({ path: '/vast' }),
    },
    {
      what: '`/overlegtafels` (gzip, zoals een browser vraagt)',
      beside: 'kale voorgebouwde pagina',
      most: 1.2,
      ours: () => ({ path: '/overlegtafels', headers: gzip }),
      bare: () => ({ path: '/vast', headers: gzip }),
    },
    {
      what: '`/werklijst`, ingelogd, 25 regels',
      beside: 'kale dynamische pagina met één Prisma-vraag, 25 regels',
      most: 1.6,
      ours: () => ({ path: '/werklijst', headers: cookie }),
      bare: () => ({ path: '/lijst' }),
    },
    {
      what: '`/wegwijzer`, een stap (POST)',
      beside: 'kale formulierpagina (POST)',
      most: 1.5,
      ours: step,
      bare: () => post,
    },
  ]
}

/** The form of the bare app as a browser without JavaScript posts it. */
async function minimalPost({ url }: MinimalNext): Promise<Shot> {
  const page = await fetch(`${url}/formulier`)
  const form = new FormData()
  for (const [name, value] of hiddenFields(formWith(await page.text(), 'rol'))) form.append(name, value)
  form.set('rol', 'wijkcoach')
  const posted = new Request(`${url}/formulier`, { method: 'POST', body: form })
  return {
    path: '/formulier',
    method: 'POST',
    headers: { origin: url, 'content-type': posted.headers.get('content-type') ?? '' },
    body: Buffer.from(await posted.arrayBuffer()),
  }
}

function linesOf(
  { what, beside, most }: Pair,
  { ours, beside: bare }: { readonly ours: SideResult; readonly beside: SideResult },
): readonly Measurement[] {
  const line = (name: string, mine: number, theirs: number): Measurement =>
    compared(
      `${what}: ${name}`,
      { value: mine, text: milliseconds(mine) },
      { value: theirs, text: `${milliseconds(theirs)} ${beside}` },
      most,
    )
  return [
    line('processortijd per verzoek', ours.cpu, bare.cpu),
    line('wachttijd p50', ours.p50, bare.p50),
    line('wachttijd p99', ours.p99, bare.p99),
    {
      what: `${what}: verzoeken per seconde, en bytes per antwoord`,
      ours: `${whole(ours.perSecond)}, ${whole(ours.bytes)} bytes`,
      beside: `${whole(bare.perSecond)}, ${whole(bare.bytes)} bytes`,
    },
  ]
}

/** The whole page, session and row-level security included, with many rows and with none. */
async function statementLines(
  portal: Parameters<typeof countStatements>[0],
  headers: Readonly<Record<string, string>>,
  { turns }: Settings,
): Promise<readonly Measurement[]> {
  const full = await countStatements(portal, { path: '/werklijst', headers }, turns)
  const empty = await countStatements(portal, { path: '/werklijst?zoek=bestaatniet', headers }, turns)
  return [
    {
      what: '`/werklijst`: statements per pagina, met 25 regels en met geen',
      ours: `${full.total} en ${empty.total} (waarvan ${full.session} voor de sessie)`,
      goal: `hoogstens ${mostStatements}, en evenveel`,
      met: full.total <= mostStatements && full.total === empty.total,
    },
  ]
}
