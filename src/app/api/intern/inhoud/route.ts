import { revalidateTag } from 'next/cache'
import { isInhoudSoort } from '@/domain/inhoud/soorten'
import { contentTag } from '@/server/content/cachedContent'
import { internalHeader, internalSecret } from '@/server/content/internalSecret'
import { problem } from '@/server/problem'
import { defineRoute } from '@/server/route'

/** Only for the portal itself (server/content); for everyone else it does not exist. */
export const POST = defineRoute('openbaar', async (request) => {
  if (request.headers.get(internalHeader) !== internalSecret())
    return problem(404, 'Niet gevonden', 'Dit adres bestaat niet.')
  for (const soort of new URL(request.url).searchParams.getAll('soort').filter(isInhoudSoort))
    revalidateTag(contentTag(soort), 'max')
  return new Response(null, { status: 204 })
})
