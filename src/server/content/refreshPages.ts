import { setTimeout as pause } from 'node:timers/promises'
import type { InhoudSoort } from '@/domain/inhoud/soorten'
import type { Application } from '../frontDoor/application'
import { log } from '../log'
import { askInternally } from './askInternally'

/** The route that tells Next which answers are out of date: Next only lets a request do that. */
const route = '/api/intern/inhoud'

/** Milliseconds between two looks whether the successor of a page is ready, and after how many it is left to itself. */
const lookEvery = 10
const mostLooks = 1_000

export interface Refreshing {
  readonly application: Application
  /** What changed; emptied here, and filled by whoever hears of a change, also meanwhile. */
  readonly changed: Set<InhoudSoort>
  /** Every page to look after, now that this changed. */
  readonly findPages: (changed: readonly InhoudSoort[]) => Promise<readonly string[]>
  /** Says that the portal stops; the page in hand is finished. */
  readonly signal?: AbortSignal
}

/**
 * Makes the prerendered pages anew that show what changed. A page that is out of date is still shown until its successor is
 * ready; asking for each page here makes that happen at once, instead of at the next visit. One page at a time: all of them
 * together would be ready only when the last one is. What changes meanwhile comes first. When the database fails, the old page stays.
 */
export async function refreshPages({ application, changed, findPages, signal }: Refreshing): Promise<void> {
  let waiting: string[] = []
  let pages = 0
  while (!signal?.aborted) {
    if (changed.size > 0) waiting = [...(await takeChanges(application, changed, findPages))]
    const page = waiting.shift()
    if (page === undefined) break
    pages += (await makeAnew(application, page)) ? 1 : 0
  }
  if (pages > 0) log.info({ bron: 'inhoud', paginas: pages }, 'openbare pagina’s vernieuwd')
}

async function takeChanges(
  application: Application,
  changed: Set<InhoudSoort>,
  findPages: Refreshing['findPages'],
): Promise<readonly string[]> {
  const soorten = [...changed]
  changed.clear()
  try {
    const pages = await findPages(soorten)
    const query = new URLSearchParams(soorten.map((soort) => ['soort', soort]))
    const { status } = await askInternally(application, 'POST', `${route}?${query}`)
    if (status !== 204) throw new Error(`${route} gaf ${status}`)
    return pages
  } catch (error) {
    for (const soort of soorten) changed.add(soort)
    throw error
  }
}

/** Asks for a page until Next no longer says that it is out of date. Returns whether it was. */
async function makeAnew(application: Application, page: string): Promise<boolean> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const { stale } = await askInternally(application, 'GET', page)
    if (!stale) return looks > 0
    await pause(lookEvery)
  }
  return false
}
