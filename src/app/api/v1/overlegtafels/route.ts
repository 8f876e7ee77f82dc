import { listOverlegtafels } from '@/features/overlegtafels/queries'
import { apiRoute, methodNotAllowed } from '@/server/api/apiRoute'

/** Read per request: an answer that is kept would have no place for an error. */
export const dynamic = 'force-dynamic'

export const GET = apiRoute(async () => Response.json(await listOverlegtafels()))
export const POST = methodNotAllowed('GET, HEAD')
