import { may, type Permission } from '@/domain/access/permissions'
import { findCurrentActor } from './auth/currentActor'
import { log } from './log'
import { problem } from './problem'

type Access = 'openbaar' | Permission
type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/** The one way to make a route handler: it declares who may call it, and an unexpected fault tells no details. */
export function defineRoute<Context>(access: Access, handle: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    if (access !== 'openbaar') {
      const actor = await findCurrentActor()
      if (!actor) return problem(401, 'Niet ingelogd', 'Log in om dit op te vragen.')
      if (!may(actor.rol, access)) return problem(403, 'Geen toegang', 'Uw rol mag dit niet opvragen.')
    }
    try {
      return await handle(request, context)
    } catch (error) {
      const verzoek = request.headers.get('x-portaal-request-id')
      log.error({ verzoek, fout: error instanceof Error ? error.name : 'onbekend' }, 'route mislukt')
      return problem(500, 'Er ging iets mis', `Probeer het later opnieuw. Referentie: ${verzoek ?? 'geen'}.`)
    }
  }
}
