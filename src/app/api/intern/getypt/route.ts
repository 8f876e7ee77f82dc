import { typedIn } from '@/domain/formState'
import { currentPath, readSessionCookie } from '@/server/auth/currentActor'
import { internalHeader, internalSecret } from '@/server/content/internalSecret'
import { problem } from '@/server/problem'
import { defineRoute } from '@/server/route'
import { keepTypedForm } from '@/server/typedForm'

/** Keeps what was typed in a form of an earlier version of the portal. Only for the front door; for everyone else it does not exist. */
export const POST = defineRoute('openbaar', async (request) => {
  const cookie = await readSessionCookie()
  if (request.headers.get(internalHeader) !== internalSecret() || !cookie)
    return problem(404, 'Niet gevonden', 'Dit adres bestaat niet.')
  const typed = typedIn(await request.formData())
  await keepTypedForm({ rol: 'verlopen', accountId: cookie.accountId }, await currentPath(), typed)
  return new Response(null, { status: 204 })
})
