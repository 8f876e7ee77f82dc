import type { Actor } from '@/domain/access/actor'
import { may, type Permission } from '@/domain/access/permissions'
import { recordDenied } from './audit'
import { requestIdHeader } from './auth/asked'
import { findCurrentActor } from './auth/currentActor'
import { type Access, declared } from './declaredAccess'
import { describeFault } from './fault'
import { log } from './log'
import { problem } from './problem'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>
type ActorHandler<Context> = (request: Request, context: Context, actor: Actor) => Promise<Response>

/** The one way to make a route handler: it declares who may call it, and an unexpected fault tells no details. */
export function defineRoute<Context>(access: 'openbaar', handle: Handler<Context>): Handler<Context>
export function defineRoute<Context>(access: Permission, handle: ActorHandler<Context>): Handler<Context>
export function defineRoute<Context>(
  access: Access,
  handle: Handler<Context> | ActorHandler<Context>,
): Handler<Context> {
  const answer: Handler<Context> = async (request, context) => {
    try {
      if (access === 'openbaar') return await (handle as Handler<Context>)(request, context)
      const actor = await findCurrentActor()
      if (!actor) return problem(401, 'Niet ingelogd', 'Log in om dit op te vragen.')
      if (!may(actor.rol, access)) {
        await recordDenied(actor, access)
        return problem(403, 'Geen toegang', 'Uw rol mag dit niet opvragen.')
      }
      return await handle(request, context, actor)
    } catch (error) {
      const verzoek = request.headers.get(requestIdHeader)
      log.error({ verzoek, ...describeFault(error) }, 'route mislukt')
      return problem(500, 'Er ging iets mis', `Probeer het later opnieuw. Referentie: ${verzoek ?? 'geen'}.`)
    }
  }
  return declared(answer, { access })
}
