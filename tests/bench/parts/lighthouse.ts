import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Result } from 'lighthouse'
import { findBrowser } from '../../setup/browser'
import { median } from '../measure/statistics'
import type { Measurement, Part } from '../measurement'
import { intakePage, publicPages } from '../portal/addresses'
import { filledPortal } from '../portal/filled'
import { loginAs } from '../portal/login'

const run = promisify(execFile)
const program = createRequire(import.meta.url).resolve('lighthouse/cli/index.js')

/** The four categories in the order in which they are shown, with their names. */
const categories = {
  performance: 'snelheid',
  accessibility: 'toegankelijkheid',
  'best-practices': 'goed gebruik',
  seo: 'vindbaarheid',
} as const

type Category = keyof typeof categories
type Report = Pick<Result, 'categories' | 'audits'>
type Page = {
  readonly what: string
  readonly url: string
  readonly least: number
  readonly flags: readonly string[]
}

export const lighthouse: Part = {
  name: 'lighthouse',
  about: 'Lighthouse, zoals een telefoon met matig bereik de pagina ziet',
  run: async ({ lighthouseRuns }) => {
    const portal = await filledPortal()
    const { cookie } = await loginAs(portal, 'wijkcoach.enschede')
    const pages: readonly Page[] = [
      ...publicPages.map((path) => ({ what: `\`${path}\``, url: portal.url + path, least: 100, flags: [] })),
      {
        what: 'de intake, ingelogd',
        url: portal.url + intakePage(portal),
        least: 95,
        // No search engine may find what lies behind the login.
        flags: [`--extra-headers=${JSON.stringify({ cookie })}`, '--skip-audits=is-crawlable'],
      },
    ]
    const lines: Measurement[] = []
    for (const page of pages) lines.push(lineOf(page, await judge(page, lighthouseRuns)))
    return lines
  },
}

/** As a process of its own: tsx would change the functions that Lighthouse sends to the browser. */
async function judge({ url, flags }: Page, times: number): Promise<readonly Report[]> {
  const browser = await findBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'portaal-lighthouse-'))
  const file = join(folder, 'report.json')
  const reports: Report[] = []
  try {
    for (let number = 0; number < times; number++) {
      await run(
        process.execPath,
        [
          program,
          url,
          '--quiet',
          '--output=json',
          `--output-path=${file}`,
          `--only-categories=${Object.keys(categories).join(',')}`,
          `--chrome-flags=${['--headless=new', '--no-sandbox', '--disable-background-networking', ...browser.args].join(' ')}`,
          ...flags,
        ],
        { env: { ...process.env, CHROME_PATH: browser.path } },
      )
      reports.push(JSON.parse(readFileSync(file, 'utf8')) as Report)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return reports
}

function lineOf({ what, least }: Page, reports: readonly Report[]): Measurement {
  const names = Object.keys(categories) as Category[]
  const scores = names.map((name) =>
    median(reports.map((report) => Math.round((report.categories[name]?.score ?? 0) * 100))),
  )
  console.log(`  ${what}: ${scores.join(', ')} ${failures(reports.at(-1)).join(', ')}`)
  return {
    what: `Lighthouse ${what}: ${Object.values(categories).join(', ')}`,
    ours: scores.join(' / '),
    goal: least === 100 ? 'vier keer 100' : `minstens ${least}`,
    met: scores.every((score) => score >= least),
  }
}

/** The audits that cost points. */
const failures = (report: Report | undefined): readonly string[] =>
  Object.values(report?.categories ?? {})
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (report?.audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id)
