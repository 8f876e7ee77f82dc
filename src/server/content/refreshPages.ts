import type { Application } from '../frontDoor/application'
import { log } from '../log'
import { askInternally } from './askInternally'

/** The route that tells Next which answers are out of date: Next only lets a request do that. */
const route = '/api/intern/inhoud'

/**
 * Makes the prerendered pages anew. A page that is out of date is still shown until its successor is ready; asking for
 * each page here makes that happen at once, instead of at the next visit. When the database fails, the old page stays.
 * @param signal says that the portal stops; the page in hand is finished
 */
export async function refreshPages(
  application: Application,
  paths: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  const status = await askInternally(application, 'POST', route)
  if (status !== 204) throw new Error(`${route} gaf ${status}`)
  for (const path of paths) {
    if (signal?.aborted) return
    await askInternally(application, 'GET', path)
  }
  log.info({ bron: 'inhoud', paginas: paths.length }, 'openbare pagina’s vernieuwd')
}
