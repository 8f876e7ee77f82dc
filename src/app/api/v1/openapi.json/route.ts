import { apiRoute, methodNotAllowed } from '@/server/api/apiRoute'
import { openapiDocument } from '@/server/api/openapi/document'
import { getZvh } from '@/server/content/zvh'
import { env } from '@/server/env'

/** Names the address that it is served from, which a build does not know. */
export const dynamic = 'force-dynamic'

export const GET = apiRoute(async () => Response.json(openapiDocument(env.PORTAAL_URL, await getZvh())))
export const POST = methodNotAllowed('GET, HEAD')
