import { internalHeader, internalSecret } from '../content/internalSecret'
import type { Application } from './application'
import { passableHeaders } from './requestHeaders'
import { askPage } from './sitePage'
import type { Visit } from './visit'

/** Next sets this on its answer when it does not know the server action of a form: the page was made by another build. */
const mark = 'x-nextjs-action-not-found'

const keepRoute = '/api/intern/getypt'

/** Whether this answer is Next's, in English, to a form that another version of the portal made; it becomes a 409. */
export function isOutdatedForm({ res, method, pageClass }: Visit): boolean {
  if (method !== 'POST' || pageClass === 'api' || !res.hasHeader(mark)) return false
  res.removeHeader(mark)
  res.statusCode = 409
  return true
}

/** Hands the form to the application once more, now only to keep it for its owner. False when that did not work. */
export async function keepTyped(application: Application, visit: Visit): Promise<boolean> {
  const headers = { ...passableHeaders(visit), [internalHeader]: internalSecret() }
  const answer = await askPage(application, keepRoute, headers, visit.posted).catch(() => undefined)
  return answer?.status === 204
}
