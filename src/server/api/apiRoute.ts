import { declared } from '../declaredAccess'
import { problem } from '../problem'
import { defineRoute } from '../route'
import { apiVersion } from './apiVersion'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/**
 * The one way to make a route under /api/v1: open to everyone and to every website, and every answer names the version, also one
 * that says that something went wrong.
 *
 *     export const GET = apiRoute(async () => Response.json(await listGemeenten()))
 *     export const POST = methodNotAllowed('GET, HEAD')
 *
 * What does not exist is answered with `notFound()`. The front door does the rest: preflight, rate, size, trailing slash.
 */
export function apiRoute<Context>(handle: Handler<Context>): Handler<Context> {
  const route = defineRoute('openbaar', handle)
  const answering: Handler<Context> = async (request, context) => {
    const answer = await route(request, context)
    answer.headers.set('API-Version', apiVersion)
    answer.headers.set('Access-Control-Allow-Origin', '*')
    answer.headers.set('Access-Control-Expose-Headers', 'API-Version')
    return answer
  }
  return declared(answering, { access: 'openbaar' })
}

/** A route for a method that a path does not have: says which methods it does have. */
export const methodNotAllowed = (allow: string) =>
  apiRoute(async () => {
    const answer = problem(405, 'Deze methode bestaat hier niet', `Gebruik een van deze methoden: ${allow}.`)
    answer.headers.set('Allow', allow)
    return answer
  })

export const notFound = (): Response =>
  problem(404, 'Niet gevonden', 'Dit adres bestaat niet. Alle adressen staan in /api/v1/openapi.json.')
