import { cookies } from 'next/headers'
import { finishOidc, redirectTo } from '@/server/auth/oidc/flow'
import { currentOrigin } from '@/server/auth/origin'
import { defineRoute } from '@/server/route'

/** The address that is registered with the issuer as the place to come back to. */
export const GET = defineRoute('openbaar', async (request) => {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const jar = await cookies()
  const sent = Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value]))
  return redirectTo(await finishOidc(query, sent, await currentOrigin()))
})
